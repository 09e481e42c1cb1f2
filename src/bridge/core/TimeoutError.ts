import { BridgeError } from './BridgeError.ts'

/** The call's deadline has passed. The host cannot cancel: a write may still be carried out. */
export class TimeoutError extends BridgeError<'TIMEOUT'> {
  override readonly name = 'TimeoutError'
  /** Where the time went: before the call could leave, or at the host. */
  readonly phase: 'queue' | 'host'
  /** The limit, in milliseconds. */
  readonly timeoutMs: number

  constructor(phase: 'queue' | 'host', timeoutMs: number) {
    super('TIMEOUT', { message: `No answer after ${timeoutMs} ms.` })
    this.phase = phase
    this.timeoutMs = timeoutMs
  }
}
