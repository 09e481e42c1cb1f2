import { toSeedWorkspaces } from '../world/createSeedApps.ts'
import type { SeedApp } from '../world/SeedApp.ts'
import type { Simulation } from '../Simulation.ts'
import type { AppRecord } from '../world/World.ts'
import { deliverInstalled } from './deliverInstalled.ts'
import { installApp } from './installApp.ts'
import type { Installation } from './Installation.ts'

/** How an app of the seed got to one workspace. */
export interface SeedInstallation {
  /** The app's key and name. */
  key: string
  name: string
  /** Slug. */
  workspace: string
  clientKey: string
  /** Why the vendor does not have its secret; undefined when it has. */
  problem?: string
}

/**
 * Bring the seed's apps to their vendors at once, instead of at their first use. What a saved state
 * had without them is installed again.
 */
export async function installSeed(simulation: Simulation): Promise<SeedInstallation[]> {
  const done: SeedInstallation[] = []
  for (const seed of simulation.seedApps) {
    for (const workspace of toSeedWorkspaces(seed)) {
      const installation = await install(simulation, seed, workspace)
      if (installation) done.push(installation)
    }
  }
  return done
}

async function install(
  simulation: Simulation,
  seed: SeedApp,
  workspace: string,
): Promise<SeedInstallation | undefined> {
  const { kind = 'shared', descriptor } = seed
  const { clientKey } = simulation.connections.open(kind, descriptor.key, workspace)
  const { key, name } = descriptor
  const app = simulation.world.apps.find(
    ({ id }) => id === (kind === 'classic' ? clientKey : descriptor.key),
  )
  if (!app) return undefined
  const problem = await deliver(simulation, app, workspace, clientKey).then(
    () => undefined,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  )
  return { key, name, workspace, clientKey, ...(problem !== undefined && { problem }) }
}

async function deliver(
  simulation: Simulation,
  app: AppRecord,
  workspace: string,
  clientKey: string,
): Promise<void> {
  const isOwn = ({ connection }: Installation) => connection.clientKey === clientKey
  const installation = simulation.world.installations.find(isOwn)
  if (installation) return deliverInstalled(simulation, app, installation)
  await installApp(simulation, { app, workspace, user: app.owner })
}
