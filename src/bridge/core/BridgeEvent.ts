import type { BridgeErrorCode } from './BridgeErrorCode.ts'
import type { ConsentStatus } from './ConsentState.ts'

/** What happens in a bridge, for a timeline. Holds no bodies, no answers, no tokens. */
export type BridgeEvent =
  | {
      type: 'queued'
      call: number
      kind: 'request' | 'proxyRequest'
      method: string
      path: string
      at: number
    }
  | { type: 'sent'; call: number; isOwner: boolean; at: number }
  | { type: 'settled'; call: number; code: BridgeErrorCode | null; at: number }
  /** The host answered after its caller was gone. */
  | { type: 'late'; call: number; code: BridgeErrorCode | null; at: number }
  | { type: 'consent'; status: ConsentStatus; at: number }
