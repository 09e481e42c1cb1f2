import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { RestErrorBody } from '../../../contract/RestErrorBody.ts'

/** A failure of REST 2.0, as it goes to the client. */
export class RestError extends Error {
  override readonly name = 'RestError'
  readonly status: ContentfulStatusCode
  readonly body: RestErrorBody

  constructor(
    status: ContentfulStatusCode,
    message: string,
    detail?: RestErrorBody['error']['detail'],
  ) {
    super(message)
    this.status = status
    this.body = { type: 'error', error: detail ? { message, detail } : { message } }
  }
}
