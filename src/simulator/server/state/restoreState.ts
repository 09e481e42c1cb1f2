import type { Installation } from '../apps/Installation.ts'
import { changeScopes } from '../consent/changeScopes.ts'
import type { Simulation } from '../Simulation.ts'
import type { AppRecord } from '../world/World.ts'
import type { SavedState } from './SavedState.ts'

/**
 * Bring a simulation to a saved state. Apps of the seed that are in it get the descriptor they have
 * now, as if the vendor had updated them; those that are not in it stay as the seed has them.
 */
export function restoreState(simulation: Simulation, state: SavedState): void {
  const { connections, sessions } = simulation
  for (const { name, ...connection } of state.connections) connections.put(name, connection)
  // From here on the seed's apps have the connections they had.
  simulation.reset(state.scenario, state.seed)
  simulation.advance(state.clockOffsetMs)
  for (const [id, user] of Object.entries(state.sessions)) sessions.put(id, user)
  const { world } = simulation
  const seeded = world.apps
  const known = new Set(state.apps.map(({ id }) => id))
  world.developmentWorkspaces = state.developmentWorkspaces
  world.firstUser = state.firstUser
  world.consents = [...state.consents]
  Object.assign(world.settings, state.settings)
  for (const [user, labs] of Object.entries(state.features)) world.features.set(user, labs)
  world.consumers = state.consumers ?? world.consumers
  world.installations = [
    ...state.installations.flatMap((saved) => restoreInstallation(simulation, saved)),
    ...world.installations.filter(({ app }) => !known.has(app)),
  ]
  world.apps = [
    ...state.apps.map((app) => update(app, seeded)),
    ...seeded.filter(({ id }) => !known.has(id)),
  ]
  simulation.events.add('control', 'The saved state is back.')
  for (const before of state.apps) {
    const after = world.apps.find(({ id }) => id === before.id)
    if (after) changeScopes(simulation, before, after)
  }
}

function update(app: AppRecord, seeded: readonly AppRecord[]): AppRecord {
  const seed = seeded.find(({ id }) => id === app.id)
  if (!seed) return app
  const { descriptor, callbackUrl } = seed
  return { ...app, descriptor, callbackUrl }
}

function restoreInstallation(
  { connections }: Simulation,
  { clientKey, ...installation }: SavedState['installations'][number],
): Installation[] {
  const found = connections.list().find(({ connection }) => connection.clientKey === clientKey)
  return found ? [{ ...installation, connection: found.connection }] : []
}
