import { BridgeError, type BridgeErrorOptions } from './BridgeError.ts'

export type ConsentErrorCode =
  | 'CONSENT_DECLINED'
  | 'CONSENT_BLOCKED'
  | 'CONSENT_UNANSWERED'
  | 'CONSENT_REQUIRED'
  | 'CONSENT_LOST'
  | 'SIGNED_OUT'

const messages: Record<ConsentErrorCode, string> = {
  CONSENT_DECLINED: 'Access was not granted.',
  CONSENT_BLOCKED: 'A denial for this app is saved in App authorizations.',
  CONSENT_UNANSWERED: 'The access request was not answered in time.',
  CONSENT_REQUIRED: 'Access is not granted yet, and this call may not ask for it.',
  CONSENT_LOST: 'Access is no longer granted.',
  SIGNED_OUT: 'The login at Bitbucket has ended.',
}

/** The user, or what Bitbucket remembers of the user, stands in the way. */
export class ConsentError extends BridgeError {
  override readonly name = 'ConsentError'
  declare readonly code: ConsentErrorCode

  constructor(code: ConsentErrorCode, options?: BridgeErrorOptions) {
    super(code, messages[code], options)
  }
}
