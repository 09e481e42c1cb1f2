import type { ConnectDescriptor } from '../../../contract/ConnectDescriptor.ts'
import { RestError } from '../rest/RestError.ts'
import type { Simulation } from '../Simulation.ts'
import type { AppRecord, World } from '../world/World.ts'

export interface RegisterAppParameters {
  kind: 'shared' | 'personal'
  descriptor: ConnectDescriptor
  descriptorUrl?: string | undefined
  /** Slug of the workspace it belongs to. */
  workspace: string
  /** Uuid of the vendor's account. */
  owner: string
}

/**
 * Make an app known under its key, with a consumer of its own.
 * @throws {RestError} 400 when the key is taken
 */
export function registerApp(simulation: Simulation, parameters: RegisterAppParameters): AppRecord {
  const { world, createId, createSecret, events } = simulation
  const { descriptor } = parameters
  if (findRegistered(world.apps, descriptor.key)) {
    throw new RestError(400, `key: an app with the key "${descriptor.key}" is registered already.`)
  }
  const app: AppRecord = {
    ...parameters,
    id: descriptor.key,
    clientId: createId(),
    clientSecret: createSecret(),
    callbackUrl: descriptor.baseUrl,
  }
  world.apps = [...world.apps, app]
  const { kind, workspace } = parameters
  events.add('app', `${descriptor.name} was registered.`, { app: app.id, kind, workspace })
  return app
}

/** The registered app of a key; classic add-ons of the same key do not count. */
export function findRegistered(apps: readonly AppRecord[], key: string): AppRecord | undefined {
  return apps.find(({ kind, descriptor }) => kind !== 'classic' && descriptor.key === key)
}

/**
 * Since 10 January 2020 a registered app is installed by its key only
 * (developer.atlassian.com/cloud/bitbucket, app installation).
 *
 * @throws {RestError} 400 when the key is registered
 */
export function requireUnregistered({ apps }: World, { key }: ConnectDescriptor): void {
  if (!findRegistered(apps, key)) return
  throw new RestError(400, `The app "${key}" is registered: install it by its key.`)
}
