import * as v from 'valibot'
import { RestError } from './rest/RestError.ts'

/**
 * A request's JSON body, checked.
 * @throws {RestError} 400 that names the field, also in `fields`
 */
export async function readJson<value>(
  request: Request,
  schema: v.GenericSchema<unknown, value>,
): Promise<value> {
  let body: unknown
  try {
    body = await request.json()
  } catch {
    throw new RestError(400, 'The body must be JSON.')
  }
  const result = v.safeParse(schema, body)
  if (result.success) return result.output
  const [issue] = result.issues
  const path = v.getDotPath(issue)
  if (path === null) throw new RestError(400, issue.message)
  const fields = { [path]: [issue.message] }
  throw new RestError(400, `${path}: ${issue.message}`, { fields })
}
