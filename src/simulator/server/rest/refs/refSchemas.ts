import * as v from 'valibot'
import { isRefName } from '../../git/isRefName.ts'

const name = v.pipe(v.string(), v.check(isRefName, 'This is no name for a branch or a tag.'))
const target = v.object({ hash: v.pipe(v.string(), v.minLength(1), v.maxLength(250)) })

export const newBranchSchema = v.object({ name, target })
export const newTagSchema = v.object({
  name,
  target,
  message: v.exactOptional(v.pipe(v.string(), v.maxLength(32_768))),
})
