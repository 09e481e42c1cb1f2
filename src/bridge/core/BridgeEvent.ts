import type { BridgeErrorCode } from './BridgeErrorCode.ts'
import type { ConsentStatus } from './ConsentState.ts'

/** What happens in a bridge, for a timeline. Holds no bodies, no answers, no tokens. */
export type BridgeEvent = BridgeNews & {
  /** By the bridge's clock. */
  at: number
}

/** An event without its time. */
export type BridgeNews =
  | {
      type: 'queued'
      call: number
      kind: 'request' | 'proxyRequest'
      method: string
      path: string
      caller: string | undefined
    }
  | { type: 'sent'; call: number; isOwner: boolean }
  | { type: 'settled'; call: number; code: BridgeErrorCode | null }
  /** The host answered after its caller was gone. */
  | { type: 'late'; call: number; code: BridgeErrorCode | null }
  | { type: 'consent'; status: ConsentStatus }
