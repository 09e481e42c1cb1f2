import type { Era } from '../../contract/eras.ts'
import type { ConnectDescriptor } from '../../contract/ConnectDescriptor.ts'
import { createSimulatorServer } from '../server/createSimulatorServer.ts'
import type { SimulatorServer } from '../server/createSimulatorServer.ts'
import type { SavedState } from '../server/state/SavedState.ts'
import type { SeedApp, SeedName } from '../server/world/SeedApp.ts'
import { createGitBackend } from './git/createGitBackend.ts'
import { createAssetReader } from './createAssetReader.ts'
import { findAssets } from './findAssets.ts'
import { listenOnLoopback } from './listenOnLoopback.ts'

export interface StartSimulatorParameters {
  /** 0 takes any free port. */
  port: number
  /** Where the app of `descriptor` runs, without a slash at the end: its `baseUrl`. */
  appUrl?: string
  /** Of one shared app; short for `apps`. */
  descriptor?: ConnectDescriptor
  /** Default: the app of `descriptor`; without one, no app. */
  apps?: readonly SeedApp[]
  /** Default: `small`. */
  seed?: SeedName
  /** Default: `2020`. */
  era?: Era
  /** Begin where another simulator has ended. Default: with the seed. */
  state?: SavedState
  /** Called when a request was answered. */
  onHandled?: () => void
  /** Address to listen on. Default: `127.0.0.1`. */
  host?: string
  /** The built host pages and frame script. Default: the package's, or those of `buildSimulator`. */
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
  onHandled = () => {},
  host = '127.0.0.1',
  assetsDirectory = findAssets().directory,
  ...seeding
}: StartSimulatorParameters): Promise<RunningSimulator> {
  const listener = await listenOnLoopback({ port, host })
  const origin = `http://localhost:${listener.port}`
  const git = createGitBackend()
  const server = createSimulatorServer({
    origin,
    ...seeding,
    ...(descriptor && { descriptor: { ...descriptor, ...(appUrl && { baseUrl: appUrl }) } }),
    readAsset: createAssetReader(assetsDirectory),
    gitBackend: git.serve,
  })
  listener.serve(async (request) => {
    const response = await server.handle(request)
    onHandled()
    return response
  })
  return {
    origin,
    server,
    close: async () => {
      await listener.close()
      await git.close()
    },
  }
}
