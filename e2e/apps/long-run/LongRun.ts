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

/** What the page offers to whoever drives it. */
export interface LongRun {
  send: (parameters: SendParameters) => Promise<SendResult>
}

declare global {
  interface Window {
    AP?: AtlassianConnect
    longRun?: LongRun
  }
}
