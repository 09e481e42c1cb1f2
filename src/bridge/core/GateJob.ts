import type { BridgeError } from './BridgeError.ts'
import type { HostAnswer, SendContext } from './Transport.ts'

/** When a call may lead to an access request. */
export type PromptMode =
  /** Whenever it is the first. The default. */
  | 'firstUse'
  /** Only after the user acted: it waits for `consent.ask()`. */
  | 'gesture'
  /** Never: it waits while a question is open, and is refused while access is not granted. */
  | 'never'

/** A call on its way through the gate. */
export interface GateJob {
  readonly id: number
  readonly prompt: PromptMode
  /** A read may be sent again; a write never is. */
  readonly isRead: boolean
  /** Milliseconds at the host once access is granted. */
  readonly timeoutMs: number
  readonly signal: AbortSignal | undefined
  /** The API is asked as the user; the vendor's server has answers, and refusals, of its own. */
  readonly isProxied: boolean
  send(context: SendContext): Promise<HostAnswer>
  toError(answer: Exclude<HostAnswer, { type: 'success' | 'unsent' }>): BridgeError
}
