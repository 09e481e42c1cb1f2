import type { ScopeInWords } from '../../../contract/HostAccount.ts'
import type { HostSettings } from '../../../contract/HostSettings.ts'

/** Who asks, and for what. */
export interface RequestingApp {
  appKey: string
  appName: string
  clientId: string
  scopes: readonly ScopeInWords[]
}

/** A question that waits for Allow or Deny. */
export interface AccessRequest {
  id: number
  app: RequestingApp
  /** A flag comes before its dialog, a `dialog` at once. */
  form: HostSettings['prompt_form']
  /** The user has pressed Review on the flag. */
  isReviewed: boolean
  /** The calls that wait for this answer, oldest first. */
  calls: readonly number[]
}

export type AccessDecision = 'allowed' | 'denied'

/** How a waiting call ends: by an answer, or because none came in time. */
export type AccessOutcome = AccessDecision | 'unanswered'
