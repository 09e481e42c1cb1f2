import { bitbucketAddresses } from '../../contract/bitbucketAddresses.ts'
import type { BridgeErrorCode } from './BridgeErrorCode.ts'

/** What leads the user on. */
export type RecoveryKind =
  | 'ask'
  | 'reload'
  | 'openAuthorizations'
  | 'signIn'
  | 'contactVendor'
  | 'wait'
  | 'none'

/** One thing to do, in order. Screens turn a step into words or a control. */
export type RecoveryStep =
  | 'answerPrompt'
  | 'ask'
  | 'openAuthorizations'
  | 'removeDenial'
  | 'reload'
  | 'allow'
  | 'signIn'
  | 'openBitbucket'
  | 'copyDetails'
  | 'contactVendor'
  | 'wait'
  | 'tryAgain'

/** The way on from a failure, as data. */
export interface Recovery {
  readonly kind: RecoveryKind
  readonly steps: readonly RecoveryStep[]
  /** A fixed address of Bitbucket's, never built from an answer. */
  readonly href?: string
}

const recoveries: Record<BridgeErrorCode, Omit<Recovery, 'href'>> = {
  CONSENT_DECLINED: { kind: 'ask', steps: ['ask', 'allow'] },
  CONSENT_BLOCKED: {
    kind: 'openAuthorizations',
    steps: ['openAuthorizations', 'removeDenial', 'reload', 'allow'],
  },
  CONSENT_UNANSWERED: { kind: 'ask', steps: ['answerPrompt', 'ask'] },
  CONSENT_REQUIRED: { kind: 'ask', steps: ['ask', 'allow'] },
  CONSENT_LOST: { kind: 'reload', steps: ['reload', 'allow'] },
  SIGNED_OUT: { kind: 'signIn', steps: ['signIn', 'reload'] },
  HTTP_ERROR: { kind: 'none', steps: [] },
  NETWORK_ERROR: { kind: 'wait', steps: ['wait', 'tryAgain'] },
  HOST_UNAVAILABLE: { kind: 'reload', steps: ['openBitbucket', 'reload'] },
  MODULE_NOT_FOUND: { kind: 'reload', steps: ['reload', 'contactVendor'] },
  APP_MISCONFIGURED: { kind: 'contactVendor', steps: ['copyDetails', 'contactVendor'] },
  INVALID_RESPONSE: { kind: 'wait', steps: ['wait', 'tryAgain'] },
  HOST_ERROR: { kind: 'wait', steps: ['tryAgain', 'reload'] },
  OAUTH_ERROR: { kind: 'reload', steps: ['reload', 'contactVendor'] },
  TIMEOUT: { kind: 'wait', steps: ['tryAgain', 'reload'] },
  ABORTED: { kind: 'none', steps: [] },
  PARSE_ERROR: { kind: 'contactVendor', steps: ['copyDetails', 'contactVendor'] },
  INVALID_REQUEST: { kind: 'contactVendor', steps: ['copyDetails', 'contactVendor'] },
}

/** The way on for a code. `href` is set where a page of Bitbucket's is part of it. */
export function toRecovery(code: BridgeErrorCode, manageUrl: string): Recovery {
  const recovery = recoveries[code]
  if (recovery.kind === 'openAuthorizations' || code === 'CONSENT_DECLINED') {
    return { ...recovery, href: manageUrl }
  }
  if (recovery.kind === 'signIn' || code === 'HOST_UNAVAILABLE') {
    return { ...recovery, href: `${bitbucketAddresses.host}/` }
  }
  return recovery
}
