import * as v from 'valibot'
import { mergeStrategies } from '../../world/MergeTaskRecord.ts'
import { textSchema } from './textSchemas.ts'

/** Body of `POST …/pullrequests/{id}/merge`; all of it may be left out. */
export const mergeSchema = v.object({
  message: v.nullish(textSchema),
  close_source_branch: v.nullish(v.boolean()),
  merge_strategy: v.nullish(v.picklist(mergeStrategies, `Use ${mergeStrategies.join(', ')}.`)),
})
