import type { Simulation } from '../Simulation.ts'
import type { AppRecord } from '../world/World.ts'
import { removeApp } from './removeApp.ts'
import { uninstallApp } from './uninstallApp.ts'

/**
 * End a registered app: it is taken out of every workspace, and its key is free again. A server that is
 * down does not keep it (inferred).
 */
export async function deleteApp(simulation: Simulation, app: AppRecord): Promise<void> {
  const { world, events } = simulation
  const own = world.installations.filter((installation) => installation.app === app.id)
  const ends = own.map((installation) => uninstallApp(simulation, app, installation))
  removeApp(simulation, app)
  events.add('app', `${app.descriptor.name} was deleted.`, { app: app.id })
  await Promise.all(ends)
}
