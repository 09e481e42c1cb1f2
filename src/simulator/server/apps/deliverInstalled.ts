import type { Simulation } from '../Simulation.ts'
import type { AppRecord } from '../world/World.ts'
import type { Installation } from './Installation.ts'
import { sendLifecycle } from './sendLifecycle.ts'

/**
 * Bring the secret to the vendor, once, before its first use. Callers at the same time share the call.
 * @throws {Error} when the vendor does not take it; the next use tries again
 */
export async function deliverInstalled(
  simulation: Simulation,
  app: AppRecord,
  installation: Installation,
): Promise<void> {
  const { connection } = installation
  connection.delivery ??= send(simulation, app, installation)
  try {
    await connection.delivery
  } catch (error) {
    connection.delivery = undefined
    throw error
  }
}

async function send(simulation: Simulation, app: AppRecord, installation: Installation) {
  const { connection } = installation
  const { sharedSecret } = connection
  await sendLifecycle(simulation, 'installed', app, installation)
  connection.acceptedSecret = sharedSecret
}
