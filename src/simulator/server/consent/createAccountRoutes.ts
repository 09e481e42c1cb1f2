import { type Context, Hono } from 'hono'
import * as v from 'valibot'
import type { AppAuthorization, LabsFeatures, LabsView } from '../../../contract/HostAccount.ts'
import { findClient } from '../oauth/OAuthClient.ts'
import { readJson } from '../readJson.ts'
import { RestError } from '../rest/RestError.ts'
import { toScopesInWords } from '../scopes/toScopesInWords.ts'
import { readSession } from '../sessions/sessionCookie.ts'
import type { Simulation } from '../Simulation.ts'
import type { ConsentRecord, UserRecord, World } from '../world/World.ts'
import { decide } from './decide.ts'

export const labsFeaturesSchema: v.GenericSchema<unknown, LabsFeatures> = v.strictObject({
  explicit_authorization: v.boolean(),
  explicit_authorization_for_vendors: v.boolean(),
})

/** What a user sets in their account: answers to apps, and the Labs toggles. */
export function createAccountRoutes(simulation: Simulation): Hono {
  const routes = new Hono()

  routes.get('/account/authorizations', (context) => {
    const user = requireUser(simulation, context)
    const { world } = simulation
    const own = world.consents.filter((record) => record.user === user.uuid)
    return context.json(own.map((record) => toAuthorization(world, record)))
  })

  routes.delete('/account/authorizations/:id', (context) => {
    const user = requireUser(simulation, context)
    const { world, tokens, events } = simulation
    const record = world.consents.find(
      ({ id, user: owner }) => id === context.req.param('id') && owner === user.uuid,
    )
    if (!record) throw new RestError(404, 'You have no such authorization.')
    world.consents = world.consents.filter((other) => other !== record)
    tokens.revoke(user.uuid, record.app)
    const detail = { app: record.app, user: user.uuid, decision: 'revoked' }
    events.add('decision', `${user.displayName} revoked the answer "${record.decision}".`, detail)
    return context.body(null, 204)
  })

  routes.get('/account/features', (context) => {
    const user = requireUser(simulation, context)
    const { features, settings } = simulation.world
    const view: LabsView = {
      explicit_authorization: false,
      explicit_authorization_for_vendors: false,
      ...features.get(user.uuid),
      is_preview: settings.era === '2020',
    }
    return context.json(view)
  })

  routes.put('/account/features', async (context) => {
    const user = requireUser(simulation, context)
    const features = await readJson(context.req.raw, labsFeaturesSchema)
    simulation.world.features.set(user.uuid, features)
    return context.json(features)
  })

  // What Deny does (observed on Bitbucket's host page).
  routes.put('/consumers/:client/denials', (context) => {
    const user = requireUser(simulation, context)
    const { world, createId, now, events } = simulation
    const app = world.apps.find(({ clientId }) => clientId === context.req.param('client'))
    if (!app) throw new RestError(404, 'There is no such consumer.')
    if (world.settings.denial_is_lost) throw new RestError(500, 'The denial was not stored.')
    decide(world, { id: createId(), user: user.uuid, app, decision: 'denied', now: now() })
    simulation.tokens.revoke(user.uuid, app.id)
    const detail = { app: app.id, user: user.uuid, decision: 'denied' }
    events.add('decision', `${user.displayName} denied ${app.descriptor.name} access.`, detail)
    return context.body(null, 204)
  })
  return routes
}

function requireUser(simulation: Simulation, context: Context): UserRecord {
  const user = readSession(simulation, context)?.user
  if (!user) throw new RestError(401, 'Log in first.')
  return user
}

function toAuthorization(world: World, record: ConsentRecord): AppAuthorization {
  const client = findClient(world, record.app)
  const { app, consumer } = client ?? {}
  return {
    id: record.id,
    app_key: app?.descriptor.key ?? record.app,
    app_name: client?.name ?? record.app,
    app_description: app?.descriptor.description ?? consumer?.description ?? '',
    vendor_name: consumer
      ? nameOf(world, consumer.workspace)
      : (app?.descriptor.vendor?.name ?? ''),
    workspace_name: app?.kind === 'classic' ? nameOf(world, app.workspace) : null,
    decision: record.decision,
    scopes: toScopesInWords(record.scopes),
    decided_on: record.decidedOn,
  }
}

function nameOf({ workspaces }: World, slug: string): string {
  return workspaces.find((workspace) => workspace.slug === slug)?.name ?? slug
}
