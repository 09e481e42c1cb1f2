import type { AtlassianConnect } from '../../../src/contract/AtlassianConnect.ts'

/** The ways to call the API that are compared. */
export type SenderName =
  /** `AP.request` with its callbacks. */
  | 'raw'
  /** The promise around it that vendors write. */
  | 'wrapper'
  /** `bridge.request`. */
  | 'bridge'
  /** TanStack Query over the wrapper. */
  | 'wrapperQuery'
  /** TanStack Query over the bridge. */
  | 'bridgeQuery'

export interface SendParameters {
  sender: SenderName
  count: number
  /** Calls at the host at the same time. */
  atOnce: number
  /** Keep every answer in a list that nobody empties. Default: false. */
  isLeaking?: boolean
}

export interface SendResult {
  /** Milliseconds from the first call to the last answer. */
  ms: number
  failed: number
}

export interface CompareParameters extends Omit<SendParameters, 'sender'> {
  /** One after the other in each round, beginning with another one each time. */
  senders: readonly SenderName[]
  rounds: number
  /**
   * Who answers: the simulated Bitbucket, or an `AP` in the page that sends one message and back,
   * so that the calls' own cost is all there is.
   */
  host: 'simulator' | 'instant'
}

/** Milliseconds, by round, then in the order of the senders. */
export type CompareResult = number[][]

/** What the page offers to whoever drives it. */
export interface LongRun {
  send: (parameters: SendParameters) => Promise<SendResult>
  /** @throws {Error} when a call fails */
  compare: (parameters: CompareParameters) => Promise<CompareResult>
}

declare global {
  interface Window {
    AP?: AtlassianConnect
    longRun?: LongRun
  }
}
