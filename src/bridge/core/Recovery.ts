import { bitbucketHomeUrl } from '../../contract/bitbucketAddresses.ts'
import type { BridgeErrorCode } from './BridgeErrorCode.ts'
import { errorCatalog } from './errorCatalog.ts'

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

/** The way on for a code. `href` is set where a page of Bitbucket's is part of it. */
export function toRecovery(code: BridgeErrorCode, manageUrl: string): Recovery {
  const { kind, steps, news } = errorCatalog[code]
  const isDenial = news === 'declined' || news === 'blocked'
  const needsBitbucket = kind === 'signIn' || code === 'HOST_UNAVAILABLE'
  const href = isDenial ? manageUrl : needsBitbucket && bitbucketHomeUrl
  return href ? { kind, steps, href } : { kind, steps }
}
