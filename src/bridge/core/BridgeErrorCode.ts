/**
 * What a {@link BridgeError} can be. Codes are stable, texts are not: branch on the code.
 */
export type BridgeErrorCode =
  /** Access was not granted, now: the user may be asked again. */
  | 'CONSENT_DECLINED'
  /** A denial is stored: it has to be removed in App authorizations first. */
  | 'CONSENT_BLOCKED'
  /** Nobody answered in time; the dialog may still be open. */
  | 'CONSENT_UNANSWERED'
  /** The call may not ask (`prompt: 'never'`), and access is not granted yet. */
  | 'CONSENT_REQUIRED'
  /** A grant was there and is no longer. */
  | 'CONSENT_LOST'
  /** The user's login at Bitbucket has ended. */
  | 'SIGNED_OUT'
  /** Bitbucket, or the vendor's server, answered with a status that is no success. */
  | 'HTTP_ERROR'
  /** No answer came from the network. */
  | 'NETWORK_ERROR'
  /** There is no bridge: opened outside Bitbucket, or its script is blocked. */
  | 'HOST_UNAVAILABLE'
  /** Bitbucket's page no longer knows the app's module. */
  | 'MODULE_NOT_FOUND'
  /** The app's registration is wrong: only its vendor can mend it. */
  | 'APP_MISCONFIGURED'
  /** An answer is not the JSON that it should be, whether of the token endpoint or of the API. */
  | 'INVALID_RESPONSE'
  /** The host failed in another way. */
  | 'HOST_ERROR'
  /** The token endpoint refused for a reason that is not consent. */
  | 'OAUTH_ERROR'
  /** The call's deadline has passed. */
  | 'TIMEOUT'
  /** The caller's signal was aborted. */
  | 'ABORTED'
  /** The answer is not what the caller expects. */
  | 'PARSE_ERROR'
  /** The call was refused before it left: its path or body cannot be sent. */
  | 'INVALID_REQUEST'
