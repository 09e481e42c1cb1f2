import { BridgeError } from './BridgeError.ts'

export type ConsentErrorCode =
  | 'CONSENT_DECLINED'
  | 'CONSENT_BLOCKED'
  | 'CONSENT_UNANSWERED'
  | 'CONSENT_REQUIRED'
  | 'CONSENT_LOST'
  | 'SIGNED_OUT'

/** The user, or what Bitbucket remembers of the user, stands in the way. */
export class ConsentError extends BridgeError<ConsentErrorCode> {
  override readonly name = 'ConsentError'
}
