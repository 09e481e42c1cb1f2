import type { ConnectDescriptor } from '../../../contract/ConnectDescriptor.ts'
import { RestError } from '../rest/RestError.ts'
import type { Simulation } from '../Simulation.ts'
import type { AppRecord } from '../world/World.ts'
import { installApp } from './installApp.ts'
import type { Installation } from './Installation.ts'
import { findRegistered } from './registerApp.ts'
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
  if (findRegistered(world.apps, descriptor.key)) {
    // Since 10 January 2020 (developer.atlassian.com/cloud/bitbucket, app installation).
    throw new RestError(400, `The app "${descriptor.key}" is registered: install it by its key.`)
  }
  const { clientKey } = connections.open('classic', descriptor.key, workspace)
  const former = world.apps.find(({ id }) => id === clientKey)
  if (former) {
    const app = updateApp(simulation, { ...former, descriptorUrl }, descriptor)
    return installApp(simulation, { app, workspace, user })
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
