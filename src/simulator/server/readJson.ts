import * as v from 'valibot'
import { RestError } from './rest/RestError.ts'

// Ours: far more than any call needs, and far less than a stack bears.
const maxDepth = 100

/**
 * A request's JSON body, checked.
 * @throws {RestError} 400 that names the field, also in `fields`
 */
export async function readJson<value>(
  request: Request,
  schema: v.GenericSchema<unknown, value>,
): Promise<value> {
  const text = await request.text()
  if (isDeep(text)) throw new RestError(400, `The body is more than ${maxDepth} levels deep.`)
  let body: unknown
  try {
    body = JSON.parse(text)
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

/** Whether lists and objects stand in one another too often. Marks within texts count for nothing. */
function isDeep(text: string): boolean {
  let depth = 0
  let isText = false
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at]
    if (mark === '"') isText = !isText
    else if (isText) at += Number(mark === '\\')
    else if (mark === '[' || mark === '{') depth += 1
    else if (mark === ']' || mark === '}') depth -= 1
    if (depth > maxDepth) return true
  }
  return false
}
