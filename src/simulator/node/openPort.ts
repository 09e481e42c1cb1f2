import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { PortTakenError } from './PortTakenError.ts'

/**
 * Let a server listen on this machine only.
 * @param port 0 takes any free one
 * @returns the port
 * @throws {PortTakenError} when another program listens on it
 */
export async function openPort(server: Server, port: number, host = '127.0.0.1'): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new PortTakenError(port, { cause: error }) : error),
    )
    server.listen(port, host, resolve)
  })
  return toPort(server.address())
}

/** End all connections. A server that does not listen is as good as closed. */
export function closePort(server: Server): Promise<void> {
  return new Promise((resolve) => {
    // The only error is "not running", which is what the caller wants.
    server.close(() => resolve())
    server.closeAllConnections()
  })
}

function toPort(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') {
    throw new Error('The server has no port: it must listen on TCP.')
  }
  return address.port
}
