import { randomBytes, randomUUID } from 'node:crypto'
import { createConnections } from './apps/createConnections.ts'
import type { CreateSimulatorServerParameters } from './createSimulatorServer.ts'
import { answerWithoutGit } from './git-http/answerWithoutGit.ts'
import { createEventLog } from './events/createEventLog.ts'
import { logVendorCalls } from './events/logVendorCalls.ts'
import { runMiddleware } from './middleware/runMiddleware.ts'
import type { TokenEnd } from './oauth/createAccessTokens.ts'
import { createAuthorizeRequests } from './oauth/authorize/createAuthorizeRequests.ts'
import { createTokens } from './oauth/createTokens.ts'
import type { NamedToken } from './oauth/TokenRecord.ts'
import { createRedact } from './recording/createRedact.ts'
import { createRecorder } from './recording/createRecorder.ts'
import { createReplay } from './replay/createReplay.ts'
import { scenarios } from './scenarios.ts'
import { createSessions } from './sessions/createSessions.ts'
import type { Simulation } from './Simulation.ts'
import { restoreState } from './state/restoreState.ts'
import { createWorld } from './world/createWorld.ts'
import type { SeedName } from './world/SeedApp.ts'

/** The seed, and everything around it. */
export function createSimulation({
  origin,
  descriptor,
  apps = descriptor ? [{ descriptor }] : [],
  state,
  seed: firstSeed = state?.seed ?? 'small',
  era = '2020',
  clock = Date,
  createId = randomUUID,
  createSecret = () => randomBytes(32).toString('base64url'),
  fetch = (request) => globalThis.fetch(request),
  readAsset = () => Promise.resolve(undefined),
  gitBackend = answerWithoutGit,
  middleware = [],
}: CreateSimulatorServerParameters): Simulation {
  let offsetMs = 0
  let currentSeed = firstSeed
  const now = () => clock.now() + offsetMs
  const events = createEventLog(now)
  const connections = createConnections({ createId, createSecret })
  const build = (seed: SeedName, present = apps) =>
    createWorld({ apps: present, seed, era, connections, now: now() })
  const sessions = createSessions(createSecret)
  const tokens = createTokens({ createSecret, now, onEnd: logTokenEnd })
  const reachVendor = (request: Request) =>
    runMiddleware(middleware, { kind: 'vendor', request, user: null }, fetch)
  const simulation: Simulation = {
    origin,
    now,
    advance: (ms) => {
      offsetMs += ms
      tokens.noteExpired()
    },
    clockOffsetMs: () => offsetMs,
    createId,
    createSecret,
    fetch: logVendorCalls(reachVendor, events),
    readAsset,
    gitBackend,
    world: build(firstSeed),
    seed: () => currentSeed,
    seedApps: apps,
    sessions,
    tokens,
    authorizeRequests: createAuthorizeRequests({ createSecret, now }),
    connections,
    events,
    recorder: createRecorder({ events, now, redact: (text) => createRedact(simulation)(text) }),
    replay: createReplay(),
    scenario: 'fresh',
    reset: (scenario = 'fresh', seed = firstSeed) => {
      offsetMs = 0
      simulation.scenario = scenario
      sessions.clear()
      tokens.clear()
      simulation.authorizeRequests.clear()
      simulation.replay.stop()
      currentSeed = seed
      const { change, toApps = () => apps } = scenarios[scenario]
      simulation.world = build(seed, toApps(apps))
      change(simulation.world, now())
      events.add('control', `Everything is back to the start state "${scenario}".`, { scenario })
    },
  }
  if (state) restoreState(simulation, state)
  return simulation

  function logTokenEnd({ text, user, client }: NamedToken, reason: TokenEnd): void {
    const detail = { token: `…${text.slice(-4)}`, app: client, user }
    events.add(
      'token',
      `A token of ${client} ${reason === 'expired' ? 'expired' : 'was revoked'}.`,
      detail,
    )
  }
}
