import { BridgeError, type BridgeErrorOptions } from './BridgeError.ts'

export type HostErrorKind =
  | 'NETWORK_ERROR'
  | 'HOST_UNAVAILABLE'
  | 'MODULE_NOT_FOUND'
  | 'APP_MISCONFIGURED'
  | 'INVALID_RESPONSE'
  | 'HOST_ERROR'
  | 'OAUTH_ERROR'

const messages: Record<HostErrorKind, string> = {
  NETWORK_ERROR: 'Bitbucket could not be reached.',
  HOST_UNAVAILABLE: 'There is no connection to a Bitbucket page.',
  MODULE_NOT_FOUND: 'The Bitbucket page no longer knows this app.',
  APP_MISCONFIGURED: "The app's registration at Bitbucket is not correct.",
  INVALID_RESPONSE: 'Bitbucket gave an answer that cannot be read.',
  HOST_ERROR: 'The Bitbucket page could not carry out the call.',
  OAUTH_ERROR: 'Bitbucket refused to issue an access token.',
}

/** The host page, or the way to it, failed. */
export class HostError extends BridgeError {
  override readonly name = 'HostError'
  declare readonly code: HostErrorKind

  constructor(code: HostErrorKind, options?: BridgeErrorOptions) {
    super(code, messages[code], options)
  }
}
