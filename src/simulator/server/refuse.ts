import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { RestErrorBody } from '../../contract/RestErrorBody.ts'

/** Answer with the body of a REST 2.0 failure. */
export function refuse(context: Context, status: ContentfulStatusCode, message: string): Response {
  const body: RestErrorBody = { type: 'error', error: { message } }
  return context.json(body, status)
}
