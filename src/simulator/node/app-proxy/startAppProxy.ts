import { createServer } from 'node:http'
import type { Duplex } from 'node:stream'
import { closePort, openPort } from '../openPort.ts'
import { createProxyListener } from './createProxyListener.ts'
import { forwardUpgrade } from './forwardUpgrade.ts'
import type { PolicyOrigins } from './replacePolicy.ts'

export interface StartAppProxyParameters {
  /** 0 takes any free port. */
  port: number
  /** The app's own address: the `baseUrl` of its descriptor. */
  appUrl: string
  /** Such as `http://localhost:7990`. Requests wait for it. */
  simulatorOrigin: string | Promise<string>
}

export interface AppProxy {
  /** The app's address behind the proxy: the same path on another origin. */
  baseUrl: string
  close: () => Promise<void>
}

const ownHosts = /^(?:localhost|127\.0\.0\.1):\d+$/

/**
 * Put a proxy in front of an app, on this machine only, that lets the app's files load the simulator's
 * script where they name Bitbucket's. The app itself is asked as if nobody stood before it.
 *
 * The origin is 127.0.0.1, which for a browser is another site than the simulator's localhost, as an
 * app's is in production.
 * @throws {PortTakenError} when another program listens on the port
 */
export async function startAppProxy({
  port,
  appUrl,
  simulatorOrigin,
}: StartAppProxyParameters): Promise<AppProxy> {
  const { origin: appOrigin, pathname } = new URL(appUrl)
  const server = createServer()
  const sockets = new Set<Duplex>()
  let proxyOrigin = ''
  const prepare = async (): Promise<PolicyOrigins> => {
    return { appOrigin, proxyOrigin, simulatorOrigin: await simulatorOrigin }
  }

  server.on('request', (incoming, outgoing) => {
    // A page elsewhere may point a name of its own at this machine (DNS rebinding).
    if (!ownHosts.test(incoming.headers.host ?? '')) {
      outgoing.writeHead(403, { 'Content-Type': 'text/plain' }).end(`Use ${proxyOrigin}.\n`)
      return
    }
    void prepare().then((origins) => createProxyListener(origins)(incoming, outgoing))
  })
  server.on('upgrade', (incoming, socket, head) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
    if (!ownHosts.test(incoming.headers.host ?? '')) return void socket.destroy()
    void prepare().then((origins) => forwardUpgrade(origins, incoming, socket, head))
  })

  proxyOrigin = `http://127.0.0.1:${await openPort(server, port)}`
  return {
    baseUrl: `${proxyOrigin}${pathname.replace(/\/+$/, '')}`,
    close: () => {
      // The server no longer counts them as its own.
      for (const socket of sockets) socket.destroy()
      return closePort(server)
    },
  }
}
