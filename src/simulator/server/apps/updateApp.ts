import type { ConnectDescriptor } from '../../../contract/ConnectDescriptor.ts'
import { changeScopes } from '../consent/changeScopes.ts'
import { RestError } from '../rest/RestError.ts'
import type { Simulation } from '../Simulation.ts'
import type { AppRecord } from '../world/World.ts'

/**
 * Give an app a new descriptor: a registered one in all its installations at once, a classic add-on in
 * the installation that the record is of.
 *
 * @throws {RestError} 400 when the key is another one
 */
export function updateApp(
  simulation: Simulation,
  app: AppRecord,
  descriptor: ConnectDescriptor,
): AppRecord {
  const { world, events } = simulation
  requireSameKey(app, descriptor)
  const updated = { ...app, descriptor, callbackUrl: descriptor.baseUrl }
  world.apps = world.apps.map((other) => (other.id === app.id ? updated : other))
  events.add('app', `${descriptor.name} was updated.`, { app: app.id })
  changeScopes(simulation, app, updated)
  return updated
}

/** @throws {RestError} 400 when a descriptor is of another app */
export function requireSameKey(app: AppRecord, { key }: ConnectDescriptor): void {
  if (key === app.descriptor.key) return
  throw new RestError(400, `key: it is "${app.descriptor.key}", and an update cannot change it.`)
}
