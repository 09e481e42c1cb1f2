import { randomBytes, randomUUID } from 'node:crypto'
import { createInstallations } from './connect/createInstallations.ts'
import type { CreateSimulatorServerParameters } from './createSimulatorServer.ts'
import { createTokens } from './oauth/createTokens.ts'
import { scenarios } from './scenarios.ts'
import { createSessions } from './sessions/createSessions.ts'
import type { Simulation } from './Simulation.ts'
import { createWorld } from './world/createWorld.ts'

/** The seed, and everything around it. */
export function createSimulation({
  origin,
  descriptor,
  clock = Date,
  createId = randomUUID,
  createSecret = () => randomBytes(32).toString('base64url'),
  fetch = (request) => globalThis.fetch(request),
  readAsset = () => Promise.resolve(undefined),
}: CreateSimulatorServerParameters): Simulation {
  const now = () => clock.now()
  const world = createWorld({ descriptor, now: now() })
  const sessions = createSessions(createSecret)
  const tokens = createTokens({ createSecret, now })
  const simulation: Simulation = {
    origin,
    now,
    createId,
    fetch,
    readAsset,
    world,
    sessions,
    tokens,
    installations: createInstallations({ apps: world.apps, createId, createSecret }),
    reset: (scenario = 'fresh') => {
      sessions.clear()
      tokens.clear()
      simulation.world = createWorld({ descriptor, now: now() })
      scenarios[scenario].change(simulation.world, now())
    },
  }
  return simulation
}
