import type { Simulation } from '../Simulation.ts'
import type { SavedState } from './SavedState.ts'

/** What is worth keeping of a simulation, as plain data. Secrets are in it. */
export function takeState({
  world,
  sessions,
  connections,
  clockOffsetMs,
  seed,
  scenario,
}: Simulation): SavedState {
  return {
    version: 1,
    seed: seed(),
    scenario,
    clockOffsetMs: clockOffsetMs(),
    firstUser: world.firstUser,
    settings: world.settings,
    apps: [...world.apps],
    consumers: [...world.consumers],
    installations: world.installations.map(({ connection, ...installation }) => {
      return { ...installation, clientKey: connection.clientKey }
    }),
    connections: connections.list().map(({ name, connection }) => {
      const { delivery: _, ...saved } = connection
      return { name, ...saved }
    }),
    developmentWorkspaces: [...world.developmentWorkspaces],
    consents: world.consents,
    features: Object.fromEntries(world.features),
    sessions: Object.fromEntries(sessions.list()),
  }
}
