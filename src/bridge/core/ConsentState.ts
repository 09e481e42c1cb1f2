import type { BridgeError } from './BridgeError.ts'

/** What is known about the user's consent, from the answers the host gave so far. */
export type ConsentStatus =
  /** Nothing yet. */
  | 'unknown'
  /** A call is at the host; the access request may be on the screen. */
  | 'asking'
  /** An answer came that only a token can bring. */
  | 'granted'
  /** Access was not granted, now. */
  | 'declined'
  /** A denial is saved with Bitbucket. */
  | 'blocked'
  /** Nobody answered in time. */
  | 'unanswered'
  /** The login at Bitbucket has ended. */
  | 'signedOut'
  /** The app's registration is wrong. */
  | 'misconfigured'
  /** There is no bridge, or Bitbucket's page no longer knows the app. */
  | 'unavailable'

/** The states in which no call leaves without an action of the user's. */
export type RefusedStatus = Exclude<ConsentStatus, 'unknown' | 'asking' | 'granted'>

export interface ConsentState {
  readonly status: ConsentStatus
  /** When the status began: milliseconds by the bridge's clock. */
  readonly since: number
  /** Why; null while nothing is wrong. */
  readonly error: BridgeError | null
  /** A call is still at the host, so its dialog may still be open and a late answer may come. */
  readonly isPromptOpen: boolean
  /** Counts refusals and losses: a flag belongs to one episode. */
  readonly episode: number
  /** The last grant was taken away while the page was open. */
  readonly isLost: boolean
  /** The call that owns the open question. */
  readonly owner: number | null
  /** Grows with each refusal, loss and new question: answers from an older age may be stale. */
  readonly age: number
  /** Calls that wait: for the user, or for their turn. */
  readonly waiting: number
  /** When the first of those came that wait: milliseconds by the bridge's clock. */
  readonly waitingSince: number
}

export const initialConsentState: ConsentState = {
  status: 'unknown',
  since: 0,
  error: null,
  isPromptOpen: false,
  episode: 0,
  isLost: false,
  owner: null,
  age: 0,
  waiting: 0,
  waitingSince: 0,
}

export function isRefused(status: ConsentStatus): status is RefusedStatus {
  return status !== 'unknown' && status !== 'asking' && status !== 'granted'
}
