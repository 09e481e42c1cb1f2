import { join } from 'node:path'
import type { ConnectDescriptor } from '../../contract/ConnectDescriptor.ts'
import { createSimulatorServer } from '../server/createSimulatorServer.ts'
import type { SimulatorServer } from '../server/createSimulatorServer.ts'
import { createAssetReader } from './createAssetReader.ts'
import { listenOnLoopback } from './listenOnLoopback.ts'
import { projectRoot } from './projectRoot.ts'

export interface StartSimulatorParameters {
  /** 0 takes any free port. */
  port: number
  /** Where the app runs, without a slash at the end: the descriptor's `baseUrl`. */
  appUrl: string
  descriptor: ConnectDescriptor
  /** Address to listen on. Default: `127.0.0.1`. */
  host?: string
  /** The built host pages and frame script. Default: `.assent/simulator` of the repository. */
  assetsDirectory?: string
}

export interface RunningSimulator {
  /** `http://localhost:PORT` */
  origin: string
  server: SimulatorServer
  close: () => Promise<void>
}

/**
 * Start the simulated Bitbucket on this machine. Its bundles must be built (`buildSimulator`).
 * @throws {PortTakenError} when another program listens on the port
 */
export async function startSimulator({
  port,
  appUrl,
  descriptor,
  host = '127.0.0.1',
  assetsDirectory = join(projectRoot, '.assent/simulator'),
}: StartSimulatorParameters): Promise<RunningSimulator> {
  const listener = await listenOnLoopback({ port, host })
  const origin = `http://localhost:${listener.port}`
  const server = createSimulatorServer({
    origin,
    descriptor: { ...descriptor, baseUrl: appUrl },
    readAsset: createAssetReader(assetsDirectory),
  })
  listener.serve((request) => server.handle(request))
  return { origin, server, close: () => listener.close() }
}
