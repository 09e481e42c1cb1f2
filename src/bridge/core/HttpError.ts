import { BridgeError, type BridgeErrorOptions } from './BridgeError.ts'

/** Bitbucket, or the vendor's server behind the proxy, answered with a status that is no success. */
export class HttpError extends BridgeError<'HTTP_ERROR'> {
  override readonly name = 'HttpError'
  /** 100 to 599. */
  readonly status: number

  constructor(status: number, options: BridgeErrorOptions = {}) {
    super('HTTP_ERROR', {
      ...options,
      message: `The answer has status ${status}.`,
      details: { ...options.details, status },
      isRetryable: status === 408 || status === 429 || status >= 500,
    })
    this.status = status
  }
}
