import type { ConnectDescriptor } from '../../../contract/ConnectDescriptor.ts'
import type { Simulation } from '../Simulation.ts'
import type { AppRecord } from '../world/World.ts'
import { installApp } from './installApp.ts'
import type { Installation } from './Installation.ts'
import { requireUnregistered } from './registerApp.ts'
import { removeApp } from './removeApp.ts'
import { updateApp } from './updateApp.ts'

export interface InstallClassicParameters {
  descriptor: ConnectDescriptor
  descriptorUrl?: string | undefined
  /** Slug. */
  workspace: string
  /** Uuid of who installs it. */
  user: string
}

/**
 * Install an add-on from its descriptor; where it is installed already, that is an update.
 * @throws {RestError} 400 when the app is registered; 502 when its server does not accept the call
 */
export async function installClassic(
  simulation: Simulation,
  { descriptor, descriptorUrl, workspace, user }: InstallClassicParameters,
): Promise<Installation> {
  const { world, connections, createId, createSecret } = simulation
  requireUnregistered(world, descriptor)
  const { clientKey } = connections.open('classic', descriptor.key, workspace)
  const former = world.apps.find(({ id }) => id === clientKey)
  if (former) {
    const app = { ...former, descriptor, descriptorUrl }
    const installation = await installApp(simulation, { app, workspace, user })
    // Only now: a vendor that refuses keeps the add-on, and the users' answers, as they were.
    updateApp(simulation, { ...former, descriptorUrl }, descriptor)
    return installation
  }
  const app: AppRecord = {
    id: clientKey,
    kind: 'classic',
    descriptor,
    descriptorUrl,
    clientId: createId(),
    clientSecret: createSecret(),
    callbackUrl: descriptor.baseUrl,
    owner: user,
    workspace,
  }
  world.apps = [...world.apps, app]
  try {
    return await installApp(simulation, { app, workspace, user })
  } catch (error) {
    removeApp(simulation, app)
    throw error
  }
}
