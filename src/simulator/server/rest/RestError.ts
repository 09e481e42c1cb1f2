import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { RestErrorBody } from '../../../contract/RestErrorBody.ts'

export interface RestErrorDetails {
  detail?: RestErrorBody['error']['detail']
  /** What is wrong, by name of the field. */
  fields?: RestErrorBody['error']['fields']
  /** Stands in the body twice (recorded answers). */
  data?: RestErrorBody['data']
  id?: string
  /** Sent with the answer. Default: none. */
  headers?: Readonly<Record<string, string>>
}

/**
 * A failure of REST 2.0, as it goes to the client
 * (developer.atlassian.com/cloud/bitbucket/rest/intro, "Standardized error responses").
 */
export class RestError extends Error {
  override readonly name = 'RestError'
  readonly status: ContentfulStatusCode
  readonly body: RestErrorBody
  readonly headers: Readonly<Record<string, string>>

  constructor(
    status: ContentfulStatusCode,
    message: string,
    { headers = {}, ...details }: RestErrorDetails = {},
  ) {
    super(message)
    this.status = status
    this.headers = headers
    this.body = {
      type: 'error',
      error: { message, ...details },
      ...(details.data && { data: details.data }),
    }
  }
}
