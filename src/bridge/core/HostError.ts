import { BridgeError } from './BridgeError.ts'

export type HostErrorKind =
  | 'NETWORK_ERROR'
  | 'HOST_UNAVAILABLE'
  | 'MODULE_NOT_FOUND'
  | 'APP_MISCONFIGURED'
  | 'INVALID_RESPONSE'
  | 'HOST_ERROR'
  | 'OAUTH_ERROR'

/** The host page, or the way to it, failed. */
export class HostError extends BridgeError<HostErrorKind> {
  override readonly name = 'HostError'
}
