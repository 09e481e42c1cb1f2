import type * as v from 'valibot'
import { readJson } from './readJson.ts'

/**
 * A request's JSON body, checked; an empty body counts as `{}`.
 * @throws {RestError} as `readJson`
 */
export async function readOptionalJson<value>(
  request: Request,
  schema: v.GenericSchema<unknown, value>,
): Promise<value> {
  const text = await request.text()
  const body = text.trim() === '' ? '{}' : text
  return readJson(new Request(request.url, { method: 'POST', body }), schema)
}
