import * as v from 'valibot'
import { RestError } from './rest/RestError.ts'

/**
 * A request's JSON body, checked.
 * @throws {RestError} 400 that names the field
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
  throw new RestError(400, path ? `${path}: ${issue.message}` : issue.message)
}
