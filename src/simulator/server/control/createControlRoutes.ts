import { type Context, Hono } from 'hono'
import * as v from 'valibot'
import { readJson } from '../readJson.ts'
import { RestError } from '../rest/RestError.ts'
import { scenarios } from '../scenarios.ts'
import { guardSameOrigin } from '../sessions/guardSameOrigin.ts'
import { startSession } from '../sessions/sessionCookie.ts'
import type { Simulation } from '../Simulation.ts'
import { isScenarioName } from './isScenarioName.ts'
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
    // A link in a bug report may stand on any page, but only a user's click may follow it.
    if (!isOpenedByUser(context)) {
      throw new RestError(403, 'Open this address by hand, or click a link to it.')
    }
    simulation.reset(scenario)
    startSession(simulation, context)
    return context.redirect(scenarios[scenario].page ?? '/acme/checkout/pull-requests/1', 303)
  })

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

function isOpenedByUser({ req }: Context): boolean {
  const site = req.header('Sec-Fetch-Site') ?? 'none'
  if (site === 'none' || site === 'same-origin') return true
  return req.header('Sec-Fetch-Dest') === 'document' && req.header('Sec-Fetch-User') === '?1'
}
