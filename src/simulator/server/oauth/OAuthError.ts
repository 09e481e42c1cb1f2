import type { OAuthErrorBody } from '../../../contract/RestErrorBody.ts'

/** A failure of the token endpoint, always with status 400 (RFC 6749 §5.2; recorded answers). */
export class OAuthError extends Error {
  override readonly name = 'OAuthError'
  readonly body: OAuthErrorBody

  constructor(error: string, description: string) {
    super(description)
    this.body = { error, error_description: description }
  }
}
