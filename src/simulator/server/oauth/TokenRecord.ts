/** How somebody came to a token (developer.atlassian.com/cloud/bitbucket/oauth-2). */
export type GrantKind =
  | 'authorization_code'
  | 'implicit'
  | 'client_credentials'
  | 'jwt'
  /** Of the host page, for a frame. */
  | 'session'

/** What a grant gives, whatever it is carried by. */
export interface Granted {
  /** Uuid of the user it acts as, or of the workspace, where the app acts for itself. */
  user: string
  /** Id of the app's or the consumer's record. */
  client: string
  /** As granted: what they imply is not among them. */
  scopes: readonly string[]
  /** How it began; a token from a refresh keeps it. */
  grant: GrantKind
  /** Shared by all that came from one grant with a refresh token; ended together when one is stolen. */
  family?: string
}

export interface TokenRecord extends Granted {
  /** Milliseconds since the epoch. */
  issuedAt: number
  /** Milliseconds since the epoch. */
  expiresAt: number
  /** Uuids of the only repositories it is good for; then it has no rights in workspaces. */
  repositories?: readonly string[]
}

export interface NamedToken extends TokenRecord {
  text: string
}
