import { randomBytes, randomUUID } from 'node:crypto'
import { createConnections } from './apps/createConnections.ts'
import type { CreateSimulatorServerParameters } from './createSimulatorServer.ts'
import { createEventLog } from './events/createEventLog.ts'
import { logVendorCalls } from './events/logVendorCalls.ts'
import { runMiddleware } from './middleware/runMiddleware.ts'
import { createTokens } from './oauth/createTokens.ts'
import { createRedact } from './recording/createRedact.ts'
import { createRecorder } from './recording/createRecorder.ts'
import { createReplay } from './replay/createReplay.ts'
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
  middleware = [],
}: CreateSimulatorServerParameters): Simulation {
  let offsetMs = 0
  const now = () => clock.now() + offsetMs
  const events = createEventLog(now)
  const connections = createConnections({ createId, createSecret })
  const build = () => createWorld({ descriptor, connections, now: now() })
  const sessions = createSessions(createSecret)
  const tokens = createTokens({ createSecret, now })
  const reachVendor = (request: Request) =>
    runMiddleware(middleware, { kind: 'vendor', request, user: null }, fetch)
  const simulation: Simulation = {
    origin,
    now,
    advance: (ms) => {
      offsetMs += ms
    },
    createId,
    createSecret,
    fetch: logVendorCalls(reachVendor, events),
    readAsset,
    world: build(),
    sessions,
    tokens,
    connections,
    events,
    recorder: createRecorder({ events, now, redact: (text) => createRedact(simulation)(text) }),
    replay: createReplay(),
    reset: (scenario = 'fresh') => {
      offsetMs = 0
      sessions.clear()
      tokens.clear()
      simulation.replay.stop()
      simulation.world = build()
      scenarios[scenario].change(simulation.world, now())
      events.add('control', `Everything is back to the start state "${scenario}".`, { scenario })
    },
  }
  return simulation
}
