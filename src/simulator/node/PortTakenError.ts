/** Another program listens on the port already. */
export class PortTakenError extends Error {
  override readonly name = 'PortTakenError'
  readonly port: number

  constructor(port: number, options?: ErrorOptions) {
    super(`Port ${port} is taken by another program.`, options)
    this.port = port
  }
}
