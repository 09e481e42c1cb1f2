import { BridgeError } from './BridgeError.ts'

/** The answer came, but is not what the caller expects: `cause` is what its parser threw. */
export class ParseError extends BridgeError {
  override readonly name = 'ParseError'

  constructor(message: string, cause?: unknown) {
    super('PARSE_ERROR', { message, cause })
  }
}
