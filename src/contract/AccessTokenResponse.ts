/** A successful answer of `POST /site/oauth2/access_token`, in the spelling used until May 2026. */
export interface AccessTokenResponse {
  access_token: string
  token_type: 'bearer'
  /** Seconds. */
  expires_in: number
  /** Separated by spaces. */
  scopes: string
  /** The grant's name, not the OAuth `state`. */
  state?: string
  refresh_token?: string
}

/** What the host hands to the frame: never with a refresh token. */
export interface FrameAccessToken {
  /** Empty for a viewer who is not signed in. */
  access_token: string
  token_type?: 'bearer'
  /** Seconds; the original lifetime, not what is left. */
  expires_in?: number
  scopes?: string
  /** True when the viewer is not signed in: the call goes out without credentials. */
  unauthenticated?: true
}
