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
