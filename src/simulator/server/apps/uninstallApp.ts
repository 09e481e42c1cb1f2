import type { Simulation } from '../Simulation.ts'
import type { AppRecord } from '../world/World.ts'
import type { Installation } from './Installation.ts'
import { removeApp } from './removeApp.ts'
import { sendLifecycle } from './sendLifecycle.ts'

/**
 * Take an app out of a workspace, and tell the vendor. A server that is down does not keep the app
 * installed (inferred). With a classic add-on the users' answers go, as they are given for the
 * installation.
 */
export async function uninstallApp(
  simulation: Simulation,
  app: AppRecord,
  installation: Installation,
): Promise<void> {
  const { world, events } = simulation
  world.installations = world.installations.filter((other) => other !== installation)
  const { workspace } = installation
  const detail = { app: app.id, workspace }
  events.add('app', `${app.descriptor.name} was removed from ${workspace}.`, detail)
  if (app.kind === 'classic') removeApp(simulation, app)
  // What was never brought to the vendor does not end there.
  if (installation.connection.acceptedSecret === undefined) return
  await sendLifecycle(simulation, 'uninstalled', app, installation).catch(() => undefined)
}
