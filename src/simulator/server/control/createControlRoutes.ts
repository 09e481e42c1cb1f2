import { type Context, Hono } from 'hono'
import * as v from 'valibot'
import { readJson } from '../readJson.ts'
import { RestError } from '../rest/RestError.ts'
import type { ScenarioName } from '../ScenarioName.ts'
import { scenarios } from '../scenarios.ts'
import { guardSameOrigin } from '../sessions/guardSameOrigin.ts'
import { startSession } from '../sessions/sessionCookie.ts'
import type { Simulation } from '../Simulation.ts'
import { isScenarioName } from './isScenarioName.ts'
import { confirmationHeaders, renderConfirmation } from './renderConfirmation.ts'
import { settingsSchema } from './settingsSchema.ts'
import { toScenarioList } from './toScenarioList.ts'

const resetSchema = v.strictObject({ scenario: v.exactOptional(v.string()) })

/** `/__simulator`: the switches for tests, and start states by address. */
export function createControlRoutes(simulation: Simulation): Hono {
  const routes = new Hono()
  const guard = guardSameOrigin(simulation.origin, { isOriginNeeded: false })

  routes.get('/health', (context) => context.json({ status: 'ok' }))
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
    const { scenario } = await readJson(context.req.raw, resetSchema)
    simulation.reset(scenario === undefined ? undefined : toScenarioName(scenario))
    return context.body(null, 204)
  })

  routes.get('/settings', guard, (context) => context.json(simulation.world.settings))
  routes.patch('/settings', guard, async (context) => {
    Object.assign(simulation.world.settings, await readJson(context.req.raw, settingsSchema))
    return context.json(simulation.world.settings)
  })
  return routes
}

function toScenarioName(name: string) {
  if (isScenarioName(name)) return name
  const known = Object.keys(scenarios).join(', ')
  throw new RestError(404, `There is no scenario "${name}". Use one of: ${known}.`)
}
