import type { Simulation } from '../Simulation.ts'
import type { AppRecord } from '../world/World.ts'

/** Forget an app: its installations, the users' answers to it, and its tokens. */
export function removeApp({ world, tokens }: Simulation, { id }: AppRecord): void {
  world.apps = world.apps.filter((app) => app.id !== id)
  world.installations = world.installations.filter(({ app }) => app !== id)
  world.consents = world.consents.filter(({ app }) => app !== id)
  tokens.revokeClient(id)
}
