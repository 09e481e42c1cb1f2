/** A call of the host page to its server that brought no usable answer. */
export class HostRequestError extends Error {
  override readonly name = 'HostRequestError'
  /** HTTP status, 100-599; `0` when there was no response, or one of the wrong shape. */
  readonly status: number

  constructor(status: number, message: string, options?: { cause?: unknown }) {
    super(message, options)
    this.status = status
  }
}
