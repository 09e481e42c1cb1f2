import type { ObjectStore } from '../../git/createObjectStore.ts'
import type { TreeChange } from '../../git/listChanges.ts'
import { toPatchText } from '../../git/toPatchText.ts'
import type { RestContext } from '../locate.ts'
import { RestError } from '../RestError.ts'

/**
 * Changes as text, with as much around them as the address asks for.
 * @throws {RestError} 400 for a `context` that is no number; the text is ours
 */
export function sendDiff(
  context: RestContext<string>,
  objects: ObjectStore,
  changes: readonly TreeChange[],
): Response {
  const lines = context.req.query('context') ?? '3'
  if (!/^\d{1,4}$/.test(lines)) throw new RestError(400, 'Invalid context: use a whole number.')
  const patch = toPatchText(objects, changes, {
    context: Number(lines),
    ignoreWhitespace: context.req.query('ignore_whitespace') === 'true',
    binary: context.req.query('binary') !== 'false',
  })
  return sendText(context, new Uint8Array(patch))
}

/** Text that anybody may have written, which no browser may run. */
export function sendText(context: RestContext<string>, text: Uint8Array<ArrayBuffer>): Response {
  return context.body(text, 200, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'X-Content-Type-Options': 'nosniff',
  })
}
