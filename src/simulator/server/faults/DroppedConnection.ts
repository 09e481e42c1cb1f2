/** No answer is to be given: `createSimulatorServer` turns it into `Response.error()`. */
export class DroppedConnection extends Error {
  override readonly name = 'DroppedConnection'
}
