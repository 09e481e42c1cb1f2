import * as v from 'valibot'
import { toDisplayText } from '../ui/toDisplayText.ts'

/** A person, as the app shows them. */
export interface Person {
  uuid: string
  name: string
  avatar: string
}

export const accountSchema = v.pipe(
  v.object({
    uuid: v.string(),
    display_name: v.string(),
    links: v.object({ avatar: v.object({ href: v.string() }) }),
  }),
  v.transform(({ uuid, display_name, links }): Person => {
    return { uuid, name: toDisplayText(display_name), avatar: links.avatar.href }
  }),
)

/** @throws {v.ValiError} when the answer is no account. */
export function parseAccount(answer: unknown): Person {
  return v.parse(accountSchema, answer)
}
