/** Why an authorization request leads nowhere: for the user, on a page. */
export class AuthorizeError extends Error {
  override readonly name = 'AuthorizeError'
  readonly title: string
  /** Where a client would be told, and how (RFC 6749 §4.1.2.1); undefined where nobody may be sent. */
  readonly redirect: { destination: string; error: string; state?: string } | undefined

  constructor(title: string, message: string, redirect?: AuthorizeError['redirect']) {
    super(message)
    this.title = title
    this.redirect = redirect
  }
}
