import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { PortTakenError } from './PortTakenError.ts'
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
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new PortTakenError(port, { cause: error }) : error),
    )
    server.listen(port, host, resolve)
  })
  return {
    port: toPort(server.address()),
    serve: (handle) => {
      server.on('request', toNodeListener(handle))
    },
    close: () =>
      new Promise((resolve) => {
        // The only error is "not running", which is what the caller wants.
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function toPort(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') {
    throw new Error('The server has no port: it must listen on TCP.')
  }
  return address.port
}
