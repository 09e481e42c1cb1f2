/** What a token is good for, separated by spaces, under a name that changed on 4 May 2026. */
export interface GrantedScopes {
  /** Until then. */
  scopes?: string
  /** Since then (developer.atlassian.com/cloud/bitbucket/changelog, CHANGE-3052). */
  scope?: string
}

/** A successful answer of `POST /site/oauth2/access_token`. */
export interface AccessTokenResponse extends GrantedScopes {
  access_token: string
  token_type: 'bearer'
  /** Seconds. */
  expires_in: number
  /** The grant's name, not the OAuth `state`. */
  state?: string
  refresh_token?: string
}

/** What the host hands to the frame: never with a refresh token. */
export interface FrameAccessToken extends GrantedScopes {
  /** Empty for a viewer who is not signed in. */
  access_token: string
  token_type?: 'bearer'
  /** Seconds; the original lifetime, not what is left. */
  expires_in?: number
  /** True when the viewer is not signed in: the call goes out without credentials. */
  unauthenticated?: true
}
