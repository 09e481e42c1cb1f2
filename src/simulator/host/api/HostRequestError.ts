/** A call of the host page to its server that brought no usable answer. */
export class HostRequestError extends Error {
  override readonly name = 'HostRequestError'
  /** HTTP status, 100-599; `0` when there was no response, or one of the wrong shape. */
  readonly status: number
  /** What the server says is wrong, a sentence on each line; undefined when it says nothing. */
  readonly explanation: string | undefined

  constructor(
    status: number,
    message: string,
    options: { cause?: unknown; explanation?: string | undefined } = {},
  ) {
    super(message, 'cause' in options ? { cause: options.cause } : undefined)
    this.status = status
    this.explanation = options.explanation
  }
}
