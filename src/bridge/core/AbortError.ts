import { BridgeError } from './BridgeError.ts'

/** The caller gave up. The host cannot cancel: a write may still be carried out. */
export class AbortError extends BridgeError<'ABORTED'> {
  override readonly name = 'AbortError'

  constructor(reason: unknown) {
    super('ABORTED', { cause: reason })
  }
}
