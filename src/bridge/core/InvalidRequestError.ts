import { BridgeError } from './BridgeError.ts'

/** The call was refused before the host saw it: a mistake in the app's code or its input. */
export class InvalidRequestError extends BridgeError<'INVALID_REQUEST'> {
  override readonly name = 'InvalidRequestError'

  constructor(message: string) {
    super('INVALID_REQUEST', { message })
  }
}
