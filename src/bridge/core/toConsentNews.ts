import type { BridgeError } from './BridgeError.ts'
import type { RefusedStatus } from './ConsentState.ts'

/** What a failed call says about consent. */
export type ConsentNews =
  /** The API answered: there was a token. */
  | 'granted'
  /** The token is not, or no longer, good. */
  | 'lost'
  /** Nothing. */
  | 'nothing'
  | RefusedStatus

export function toConsentNews(error: BridgeError): ConsentNews {
  switch (error.code) {
    case 'CONSENT_DECLINED':
      return 'declined'
    case 'CONSENT_BLOCKED':
      return 'blocked'
    case 'CONSENT_UNANSWERED':
      return 'unanswered'
    case 'SIGNED_OUT':
      return 'signedOut'
    case 'APP_MISCONFIGURED':
      return 'misconfigured'
    case 'HOST_UNAVAILABLE':
    case 'MODULE_NOT_FOUND':
      return 'unavailable'
    case 'CONSENT_LOST':
      return 'lost'
    case 'HTTP_ERROR':
      return error.details.status === 401 ? 'lost' : 'granted'
    case 'PARSE_ERROR':
      return 'granted'
    case 'CONSENT_REQUIRED':
    case 'NETWORK_ERROR':
    case 'INVALID_RESPONSE':
    case 'HOST_ERROR':
    case 'OAUTH_ERROR':
    case 'TIMEOUT':
    case 'ABORTED':
    case 'INVALID_REQUEST':
      return 'nothing'
    default:
      return error.code satisfies never
  }
}
