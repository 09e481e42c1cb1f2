import { RestError } from '../rest/RestError.ts'
import type { Simulation } from '../Simulation.ts'
import type { AppRecord } from '../world/World.ts'
import { deliverInstalled } from './deliverInstalled.ts'
import type { Installation } from './Installation.ts'

export interface InstallAppParameters {
  app: AppRecord
  /** Slug. */
  workspace: string
  /** Uuid of who installs it. */
  user: string
}

/**
 * Put an app into a workspace: done when the vendor has its new secret, which is good from the moment
 * it is sent. What was there before stays when the vendor refuses (inferred; the text is ours).
 *
 * @throws {RestError} 403 for a personal app elsewhere; 502 when the vendor does not take the secret
 */
export async function installApp(
  simulation: Simulation,
  { app, workspace, user }: InstallAppParameters,
): Promise<Installation> {
  const { world, now, connections, createSecret, events } = simulation
  if (app.kind === 'personal' && app.workspace !== workspace) {
    throw new RestError(
      403,
      `${app.descriptor.name} is personal: only ${app.workspace} may have it.`,
    )
  }
  const connection = connections.open(app.kind, app.descriptor.key, workspace)
  const installation: Installation = {
    app: app.id,
    workspace,
    installedBy: user,
    installedOn: new Date(now()).toISOString(),
    isEnabled: true,
    connection,
  }
  const others = () => world.installations.filter((old) => old.connection !== connection)
  const former = world.installations.filter((old) => old.connection === connection)
  const { sharedSecret } = connection
  if (connection.acceptedSecret !== undefined) connection.sharedSecret = createSecret()
  connection.delivery = undefined
  world.installations = [...others(), installation]
  try {
    await deliverInstalled(simulation, app, installation)
  } catch (error) {
    world.installations = [...others(), ...former]
    connection.sharedSecret = sharedSecret
    const reason = error instanceof Error ? error.message : ''
    throw new RestError(
      502,
      `The app was not installed: its server did not accept the "installed" call. ${reason}`,
    )
  }
  const name = app.descriptor.name
  events.add('app', `${name} was installed in ${workspace}.`, { app: app.id, workspace, user })
  return installation
}
