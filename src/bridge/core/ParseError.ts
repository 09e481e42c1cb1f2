import { BridgeError } from './BridgeError.ts'

/**
 * The answer came, but is not what the caller expects. `details.text` is what its parser said; the
 * parser's own error may hold the answer, and is not kept.
 */
export class ParseError extends BridgeError<'PARSE_ERROR'> {
  override readonly name = 'ParseError'

  constructor(message: string, text?: string) {
    super('PARSE_ERROR', { message, details: { text } })
  }
}
