import type { PromptMode } from '../../bridge/core/GateJob.ts'

/** A call of the app's. */
export interface RequestOperation {
  type: 'request'
  kind: 'request' | 'proxyRequest'
  isWrite: boolean
  prompt: PromptMode | undefined
  timeoutMs: number | undefined
  /** Which of the app's signals it carries. */
  signal: number | undefined
  parse: 'nothing' | 'value' | 'throws'
  /** How often the app sends it again, at once, when it fails: what a naive retry does. */
  retries: number
}

/** One step of a sequence: what the app, the user or the host does. */
export type Operation =
  | RequestOperation
  /** Without `renews`, further calls carry a signal that is aborted already. */
  | { type: 'abort'; signal: number; renews: boolean }
  /** Twice: a double click. */
  | { type: 'ask'; times: number }
  /** The app gives up what waits for a gesture. */
  | { type: 'dismiss' }
  /** The host answers one of the calls it holds, perhaps more than once. */
  | { type: 'answer'; pick: number; kinds: readonly number[] }
  /** The user answers: the host settles all open dialogs. */
  | { type: 'allow' }
  | { type: 'deny' }
  | { type: 'expire' }
  | { type: 'advance'; ms: number }
  /** The host forgets the grant without a word. */
  | { type: 'revoke' }
  /** The app follows the state, and perhaps sends a call whenever it changes. */
  | { type: 'subscribe'; sends: boolean }
  | { type: 'unsubscribe' }

/** What the host does when a call arrives. */
export type Arrival =
  /** Waits for an `answer`; it may never come. */
  | { type: 'hold' }
  /** Answers before the call returns, or throws. */
  | { type: 'now'; kinds: readonly number[] }
  | { type: 'microtask'; kinds: readonly number[] }
  | { type: 'throw'; kind: number }
  /** Breaks the promise of a transport: rejects instead of answering. */
  | { type: 'reject'; kind: number }
  /** Returns a promise, and waits. With `callsBack`, both ways answer. */
  | { type: 'promise'; callsBack: boolean }

/** How `AP` offers its modules; `bare` leaves Connect out and is a transport itself. */
export type HostShape =
  | 'bare'
  | 'require'
  | 'direct'
  | 'both'
  /** `require` is a stub that never calls back. */
  | 'silentRequire'
  | 'requireTwice'
  /** Its properties cannot be read. */
  | 'broken'
  | 'lateScript'
  | 'nothing'

/** One random world: how the bridge is set up, how the host behaves, and what happens. */
export interface Sequence {
  shape: HostShape
  maxConcurrent: number
  prompt: PromptMode
  /** Used in turn, again from the start. */
  arrivals: readonly Arrival[]
  operations: readonly Operation[]
  /** At the end the host answers all it holds; else it stays silent. */
  endsWithAnswers: boolean
  /** The first call is granted before anything else happens. */
  startsGranted: boolean
}

/** Milliseconds a call may wait for the user or its turn, in all sequences. */
export const consentTimeoutMs = 2_500
/** Milliseconds a call may be at the host, unless it says so. */
export const callTimeoutMs = 400
/** Milliseconds until Bitbucket's script is there, in `lateScript`. */
export const scriptDelayMs = 130
