import type { Simulation } from '../Simulation.ts'
import type { AppRecord } from '../world/World.ts'
import type { Installation } from './Installation.ts'
import { sendLifecycle } from './sendLifecycle.ts'

/** Turn an installation on or off, and tell the vendor, whose answer changes nothing (inferred). */
export async function switchInstallation(
  simulation: Simulation,
  app: AppRecord,
  installation: Installation,
  isEnabled: boolean,
): Promise<void> {
  if (installation.isEnabled === isEnabled) return
  installation.isEnabled = isEnabled
  const event = isEnabled ? 'enabled' : 'disabled'
  const { workspace } = installation
  const summary = `${app.descriptor.name} was ${event} in ${workspace}.`
  simulation.events.add('app', summary, { app: app.id, workspace })
  await sendLifecycle(simulation, event, app, installation).catch(() => undefined)
}
