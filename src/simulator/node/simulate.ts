import type { SeedApp } from '../server/world/SeedApp.ts'
import { CommandError } from './CommandError.ts'
import { buildSimulator } from './buildSimulator.ts'
import { readDescriptor } from './readDescriptor.ts'
import { findAssets } from './findAssets.ts'
import { describeApps } from './simulate/describeApps.ts'
import { findAppPage } from './simulate/findAppPage.ts'
import { openApps } from './simulate/openApps.ts'
import { openState } from './simulate/openState.ts'
import { readSimulateFlags } from './simulate/readSimulateFlags.ts'
import { toSimulateHelp } from './simulate/toSimulateHelp.ts'
import { startSimulator } from './startSimulator.ts'
import { waitForStop } from './waitForStop.ts'
import { withPortAdvice } from './withPortAdvice.ts'

/**
 * The command `npm run simulator`, and `assent simulator` of the package. Ends when the user stops it.
 *
 * @param command what the help calls it
 * @throws {CommandError} for bad flags, a bad descriptor, an app that is not there or refuses, or a taken
 *   port
 */
export async function simulate(
  args: readonly string[],
  command = 'npm run simulator --',
): Promise<void> {
  const flags = readSimulateFlags(args)
  if (flags.wantsHelp) return console.log(toSimulateHelp(command))
  const { descriptors, appUrl = 'http://localhost:7991', port, seed, era, kind, workspaces } = flags
  const hasOwnApp = descriptors.length > 0
  if (!hasOwnApp && findAssets().isPackaged) {
    throw new CommandError(
      'Say which app: --descriptor http://localhost:8080/atlassian-connect.json, or a file. --help shows all flags.',
    )
  }

  let release = (_origin: string) => {}
  const simulatorOrigin = new Promise<string>((resolve) => {
    release = resolve
  })
  const { apps, proxies } = await openApps(flags, simulatorOrigin)
  const saved = await openState(flags)
  const readRepositoryApp = async (): Promise<SeedApp> => ({
    descriptor: { ...(await readDescriptor()), baseUrl: appUrl },
    kind,
    ...(workspaces && { workspaces }),
  })
  const seedApps = hasOwnApp ? apps : [await readRepositoryApp()]
  await buildSimulator()
  const simulator = await withPortAdvice('--port', () =>
    startSimulator({
      port,
      apps: seedApps,
      ...(seed && { seed }),
      ...(era && { era }),
      ...(saved.state && { state: saved.state }),
      onHandled: saved.touch,
    }),
  )
  release(simulator.origin)
  saved.begin(simulator.server)

  if (hasOwnApp) {
    for (const line of describeApps(await simulator.server.installSeed(), kind)) console.log(line)
    for (const { baseUrl } of proxies) {
      console.log(`Its own files come through ${baseUrl}, with the simulator's script in them.`)
    }
    await saved.flush()
  }
  const [first] = apps
  const [workspace = 'acme'] = first?.workspaces ?? []
  console.log(`Open ${simulator.origin}${first ? findAppPage(first.descriptor, workspace) : '/'}`)
  console.log(
    hasOwnApp ? 'Stop with Ctrl-C.' : `It expects the app at ${appUrl}. Stop with Ctrl-C.`,
  )
  await waitForStop()
  await saved.flush()
  await Promise.all([simulator, ...proxies].map((server) => server.close()))
}
