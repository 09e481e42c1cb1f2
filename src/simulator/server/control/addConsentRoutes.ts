import type { Hono } from 'hono'
import * as v from 'valibot'
import { updateApp } from '../apps/updateApp.ts'
import { decide } from '../consent/decide.ts'
import { requireDescriptor } from '../descriptor/loadDescriptor.ts'
import { readJson } from '../readJson.ts'
import { RestError } from '../rest/RestError.ts'
import type { Simulation } from '../Simulation.ts'
import type { AppRecord } from '../world/World.ts'
import { findUser } from './findUser.ts'

const decisionSchema = v.strictObject({
  user: v.string(),
  /** Id of the app's record. */
  app: v.string(),
  /** Null takes the answer back. */
  decision: v.nullable(v.picklist(['approved', 'denied'])),
})
/** Null for all, as in a descriptor that names none. */
const scopesSchema = v.strictObject({ scopes: v.nullable(v.array(v.string())) })

/** Answers of users and scopes of apps, changed from outside of the pages that belong to them. */
export function addConsentRoutes(routes: Hono, simulation: Simulation): void {
  routes.put('/decisions', async (context) => {
    const body = await readJson(context.req.raw, decisionSchema)
    const { world, tokens, createId, now, events } = simulation
    const { uuid: user, displayName } = findUser(world, body.user)
    const app = requireApp(body.app)
    const { decision } = body
    if (decision !== 'approved') tokens.revoke(user, app.id)
    if (decision) decide(world, { id: createId(), user, app, decision, now: now() })
    else world.consents = world.consents.filter((one) => one.user !== user || one.app !== app.id)
    const answer = decision ?? 'revoked'
    const detail = { app: app.id, user, decision: answer }
    events.add('decision', `${displayName} and ${app.descriptor.name}: ${answer}.`, detail)
    return context.body(null, 204)
  })

  routes.put('/apps/:id/scopes', async (context) => {
    const { scopes } = await readJson(context.req.raw, scopesSchema)
    const app = requireApp(context.req.param('id'))
    const { scopes: _former, ...descriptor } = app.descriptor
    updateApp(simulation, app, requireDescriptor(scopes ? { ...descriptor, scopes } : descriptor))
    return context.body(null, 204)
  })

  function requireApp(id: string): AppRecord {
    const app = simulation.world.apps.find((one) => one.id === id)
    if (app) return app
    throw new RestError(404, `app: there is no "${id}".`)
  }
}
