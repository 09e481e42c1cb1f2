import { createServer } from 'vite'
import type { ConnectDescriptor } from '../../src/contract/ConnectDescriptor.ts'
import { listenOnLoopback } from '../../src/simulator/node/listenOnLoopback.ts'
import { createVendorServer } from '../../src/simulator/vendor/createVendorServer.ts'
import { createAppConfig } from '../../vite.config.ts'

export interface StartAppParameters {
  port: number
  simulatorOrigin: string
  /** With the `baseUrl` under which the app runs here. */
  descriptor: ConnectDescriptor
}

/**
 * Start Vite's dev server for the app, with the vendor's back end on the same port.
 * @throws {PortTakenError} when another program listens on the port
 */
export async function startApp({
  port,
  simulatorOrigin,
  descriptor,
}: StartAppParameters): Promise<{ close: () => Promise<void> }> {
  // Vite says "in use" in words only, so find out before.
  await listenOnLoopback({ port }).then((listener) => listener.close())

  // Made here, not by the configuration: the vendor's secrets survive a restart of Vite's server.
  const vendor = createVendorServer({ descriptor })
  const config = createAppConfig({ simulatorOrigin, vendor })
  const server = await createServer({
    ...config,
    configFile: false,
    clearScreen: false,
    logLevel: 'warn',
    server: { ...config.server, port },
  })
  await server.listen()
  return { close: () => server.close() }
}
