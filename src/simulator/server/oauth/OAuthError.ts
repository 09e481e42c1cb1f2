import type { OAuthErrorBody } from '../../../contract/RestErrorBody.ts'

export interface OAuthErrorOptions {
  /** The code that RFC 6749 has for it. Default: the same. */
  rfc?: string
  /** Default: 400. */
  status?: 400 | 413
}

/** A failure of the token endpoint, with status 400 but for one (recorded answers). */
export class OAuthError extends Error {
  override readonly name = 'OAuthError'
  readonly body: OAuthErrorBody
  readonly rfc: string
  readonly status: 400 | 413

  constructor(
    error: string,
    description: string,
    { rfc = error, status = 400 }: OAuthErrorOptions = {},
  ) {
    super(description)
    this.body = { error, error_description: description }
    this.rfc = rfc
    this.status = status
  }
}
