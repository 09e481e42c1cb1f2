import type { BridgeErrorCode } from '../../bridge/core.ts'

/** One call of the app's, as far as it has come. Times are milliseconds by the bridge's clock. */
export interface CallRecord {
  id: number
  kind: 'request' | 'proxyRequest'
  method: string
  path: string
  /** The component or function that asked. */
  caller: string | undefined
  phase: CallPhase
  queuedAt: number
  sentAt: number | undefined
  settledAt: number | undefined
  /** Null: it succeeded. Undefined: it is under way. */
  code: BridgeErrorCode | null | undefined
  /** What the host answered after the caller was gone; undefined: nothing. */
  lateCode: BridgeErrorCode | null | undefined
}

export type CallPhase =
  /** It waits for the user's answer to another call, or for its turn. */
  | 'queued'
  /** It is at the host, and the host may ask the user for it. */
  | 'prompting'
  /** It is at the host. */
  | 'sent'
  | 'settled'
  /** It was settled without the host, whose answer came afterwards. */
  | 'late'
