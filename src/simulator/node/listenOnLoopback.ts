import { createServer } from 'node:http'
import { closePort, openPort } from './openPort.ts'
import type { RequestHandler } from './RequestHandler.ts'
import { toNodeListener } from './toNodeListener.ts'

export interface ListenOnLoopbackParameters {
  /** 0 takes any free port. */
  port: number
  /** Address to listen on. Default: `127.0.0.1`, which `http://localhost` reaches too. */
  host?: string
}

export interface LoopbackListener {
  port: number
  /** Answer requests with this from now on. Call it in the same tick, once. */
  serve: (handle: RequestHandler) => void
  /** Ends all connections. A second call does nothing. */
  close: () => Promise<void>
}

/**
 * Open a port on this machine only. The port is known before the handler is, because a simulated
 * Bitbucket has to know its own address.
 * @throws {PortTakenError} when another program listens on the port
 */
export async function listenOnLoopback({
  port,
  host = '127.0.0.1',
}: ListenOnLoopbackParameters): Promise<LoopbackListener> {
  const server = createServer()
  return {
    port: await openPort(server, port, host),
    serve: (handle) => {
      server.on('request', toNodeListener(handle))
    },
    close: () => closePort(server),
  }
}
