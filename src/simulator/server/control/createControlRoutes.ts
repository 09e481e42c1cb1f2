import { type Context, Hono } from 'hono'
import * as v from 'valibot'
import { eras } from '../../../contract/eras.ts'
import { fidelityLedger } from '../../../contract/fidelityLedger.ts'
import { readJson } from '../readJson.ts'
import { RestError } from '../rest/RestError.ts'
import type { ScenarioName } from '../ScenarioName.ts'
import { scenarios } from '../scenarios.ts'
import { guardSameOrigin } from '../sessions/guardSameOrigin.ts'
import { readSession, startSession } from '../sessions/sessionCookie.ts'
import type { Simulation } from '../Simulation.ts'
import { addAppRoutes } from './addAppRoutes.ts'
import { addConsentRoutes } from './addConsentRoutes.ts'
import { addConsumerRoutes } from './addConsumerRoutes.ts'
import { addEventRoutes } from './addEventRoutes.ts'
import { addFaultRoutes } from './addFaultRoutes.ts'
import { addFrameRoutes } from './addFrameRoutes.ts'
import { addInspectorRoutes } from './addInspectorRoutes.ts'
import { addLinkRoutes } from './addLinkRoutes.ts'
import { addRecordingRoutes } from './addRecordingRoutes.ts'
import { addSettingsRoutes } from './addSettingsRoutes.ts'
import { findUser } from './findUser.ts'
import { isScenarioName } from './isScenarioName.ts'
import { confirmationHeaders, renderConfirmation } from './renderConfirmation.ts'
import { toScenarioList } from './toScenarioList.ts'
import { toState } from './toState.ts'

const resetSchema = v.strictObject({
  scenario: v.exactOptional(v.string()),
  era: v.exactOptional(v.picklist(eras, `Must be one of: ${eras.join(', ')}.`)),
  seed: v.exactOptional(v.picklist(['small', 'large'])),
})
const loginSchema = v.strictObject({ user: v.nullable(v.string()) })
const yearSeconds = 31_536_000
const clockSchema = v.strictObject({
  advanceSeconds: v.pipe(v.number(), v.minValue(0), v.maxValue(yearSeconds)),
})
const labsSchema = v.strictObject({
  user: v.string(),
  explicit_authorization: v.exactOptional(v.boolean()),
  explicit_authorization_for_vendors: v.exactOptional(v.boolean()),
})

/** `/__simulator`: the switches for tests, and start states by address. */
export function createControlRoutes(simulation: Simulation): Hono {
  const routes = new Hono()
  const guard = guardSameOrigin(simulation.origin, { isOriginNeeded: false })

  routes.get('/health', (context) => context.json({ status: 'ok' }))
  routes.get('/fidelity', (context) => context.json(fidelityLedger))
  routes.get('/scenarios', (context) => context.json(toScenarioList()))

  routes.get('/scenarios/:name', (context) => {
    const scenario = toScenarioName(context.req.param('name'))
    if (context.req.method === 'HEAD' || context.req.header('Sec-Purpose') !== undefined) {
      throw new RestError(403, 'Open this address by hand, or click a link to it.')
    }
    const site = context.req.header('Sec-Fetch-Site') ?? 'none'
    if (site === 'none' || site === 'same-origin') return openScenario(context, scenario)
    // A link elsewhere, in a bug report or in an app's frame: nothing changes without a click here.
    return context.html(renderConfirmation(scenarios[scenario]), 200, confirmationHeaders)
  })

  routes.post('/scenarios/:name', guardSameOrigin(simulation.origin), (context) =>
    openScenario(context, toScenarioName(context.req.param('name'))),
  )

  function openScenario(context: Context, scenario: ScenarioName): Response {
    simulation.reset(scenario)
    startSession(simulation, context)
    return context.redirect(scenarios[scenario].page ?? '/acme/checkout/pull-requests/1', 303)
  }

  routes.post('/reset', guard, async (context) => {
    const { scenario, era, seed } = await readJson(context.req.raw, resetSchema)
    simulation.reset(scenario === undefined ? undefined : toScenarioName(scenario), seed)
    if (era !== undefined) simulation.world.settings.era = era
    return context.body(null, 204)
  })

  routes.get('/state', guard, (context) => {
    context.header('Cache-Control', 'no-store')
    return context.json(toState(simulation))
  })

  routes.post('/login', guard, async (context) => {
    const { user } = await readJson(context.req.raw, loginSchema)
    const { sessions, world } = simulation
    const session = readSession(simulation, context)?.id ?? startSession(simulation, context).id
    sessions.signIn(session, user === null ? null : findUser(world, user).uuid)
    return context.body(null, 204)
  })

  routes.post('/clock', guard, async (context) => {
    const { advanceSeconds } = await readJson(context.req.raw, clockSchema)
    return moveClock(
      context,
      advanceSeconds * 1_000,
      `The clock was moved on by ${advanceSeconds} s.`,
    )
  })

  routes.delete('/clock', guard, (context) =>
    moveClock(context, -simulation.clockOffsetMs(), 'The clock was set back.'),
  )

  function moveClock(context: Context, ms: number, summary: string): Response {
    simulation.advance(ms)
    simulation.events.add('control', summary, { clockOffsetMs: simulation.clockOffsetMs() })
    return context.json({ now: new Date(simulation.now()).toISOString() })
  }

  routes.put('/labs', guard, async (context) => {
    const { user: name, ...change } = await readJson(context.req.raw, labsSchema)
    const { features } = simulation.world
    const { uuid } = findUser(simulation.world, name)
    const before = features.get(uuid)
    const labs = {
      explicit_authorization:
        change.explicit_authorization ?? before?.explicit_authorization ?? false,
      explicit_authorization_for_vendors:
        change.explicit_authorization_for_vendors ??
        before?.explicit_authorization_for_vendors ??
        false,
    }
    features.set(uuid, labs)
    simulation.events.add('control', `The Labs toggles of ${name} were changed.`, { ...labs })
    return context.json(labs)
  })

  routes.use('/apps/*', guard)
  routes.use('/installations/*', guard)
  routes.use('/consumers/*', guard)
  routes.use('/frame', guard)
  routes.use('/events', guard)
  routes.use('/link', guard)
  routes.use('/decisions', guard)
  routes.use('/settings', guard)
  routes.use('/quirks', guard)
  routes.use('/faults', guard)
  routes.use('/recording/*', guard)
  routes.use('/replay', guard)
  addAppRoutes(routes, simulation)
  addConsumerRoutes(routes, simulation)
  addFrameRoutes(routes, simulation)
  addEventRoutes(routes, simulation)
  addConsentRoutes(routes, simulation)
  addLinkRoutes(routes, simulation)
  addInspectorRoutes(routes, simulation)
  addSettingsRoutes(routes, simulation)
  addFaultRoutes(routes, simulation)
  addRecordingRoutes(routes, simulation)

  return routes
}

function toScenarioName(name: string) {
  if (isScenarioName(name)) return name
  const known = Object.keys(scenarios).join(', ')
  throw new RestError(404, `There is no scenario "${name}". Use one of: ${known}.`)
}
