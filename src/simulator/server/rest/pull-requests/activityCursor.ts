import * as v from 'valibot'
import { RestError } from '../RestError.ts'
import type { ActivityKey } from './listActivity.ts'

const keySchema = v.strictTuple([v.string(), v.number(), v.number()])

/** The opaque `ctx` of a log's next page. */
export function toActivityCursor(key: ActivityKey): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url')
}

/** @throws {RestError} 400 for a `ctx` that no page has named; the text is ours */
export function readActivityCursor(context: string | undefined): ActivityKey | undefined {
  if (context === undefined) return undefined
  try {
    const parsed = v.safeParse(keySchema, JSON.parse(Buffer.from(context, 'base64url').toString()))
    if (parsed.success) return parsed.output
  } catch {
    // Not JSON: the same as another value.
  }
  throw new RestError(400, 'Invalid ctx: follow the address of a next page.')
}
