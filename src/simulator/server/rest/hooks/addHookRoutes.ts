import type { Hono } from 'hono'
import type { WebhookEvent } from '../../../../contract/webhookEvents.ts'
import { readJson } from '../../readJson.ts'
import type { Simulation } from '../../Simulation.ts'
import { scopeOfEvent } from '../../webhooks/scopeOfEvent.ts'
import type { HookRecord } from '../../world/HookRecord.ts'
import type { RestEnvironment } from '../createRestRoutes.ts'
import type { RestContext } from '../locate.ts'
import { paginate } from '../paginate.ts'
import { requireRole } from '../requireRole.ts'
import { requireScopes } from '../requireScopes.ts'
import { RestError } from '../RestError.ts'
import { toRestAddress } from '../toRestAddress.ts'
import { listHookEvents } from './addHookEventRoutes.ts'
import { type HookSubject, hookPlaces } from './findHookSubject.ts'
import { hookChangeSchema, newHookSchema } from './hookSchemas.ts'
import { toHook } from './toHook.ts'

/**
 * Webhooks of a repository or a workspace, for admins and apps. To read them the scope `webhook` is
 * enough; to make one also takes the scopes that read what its events are about
 * (developer.atlassian.com/cloud/bitbucket/rest/intro, "webhook").
 */
export function addHookRoutes(routes: Hono<RestEnvironment>, simulation: Simulation): void {
  const { origin, now, createId } = simulation

  for (const { path, find } of hookPlaces) {
    const findAsAdmin = (context: RestContext<string>): HookSubject => {
      const subject = find(simulation, context)
      requireRole(context, subject.workspace, 'admin')
      return subject
    }

    routes.get(path, (context) => {
      const subject = findAsAdmin(context)
      const values = listHooksOf(subject).map((hook) => toHook(hook, subject))
      return context.json(paginate(values, toRestAddress(origin, context)))
    })

    routes.post(path, async (context) => {
      const subject = findAsAdmin(context)
      const fields = await readJson(context.req.raw, newHookSchema)
      requireEvents(context, subject, fields.events)
      const hook: HookRecord = {
        uuid: `{${createId()}}`,
        url: fields.url,
        description: fields.description ?? '',
        subjectType: subject.type,
        subject: subject.uuid,
        isActive: fields.active ?? true,
        events: fields.events,
        secret: fields.secret || undefined,
        skipsCertificate: fields.skip_cert_verification ?? false,
        createdAt: new Date(now()).toISOString(),
      }
      simulation.world.hooks = [...simulation.world.hooks, hook]
      const shown = toHook(hook, subject)
      return context.json(shown, 201, { Location: shown.links.self.href })
    })

    routes.get(`${path}/:uid`, (context) => {
      const subject = findAsAdmin(context)
      return context.json(toHook(requireHook(context, subject), subject))
    })

    routes.put(`${path}/:uid`, async (context) => {
      const subject = findAsAdmin(context)
      const hook = requireHook(context, subject)
      const fields = await readJson(context.req.raw, hookChangeSchema)
      requireEvents(context, subject, fields.events ?? [])
      hook.url = fields.url ?? hook.url
      hook.description = fields.description ?? hook.description
      hook.isActive = fields.active ?? hook.isActive
      hook.events = fields.events ?? hook.events
      hook.skipsCertificate = fields.skip_cert_verification ?? hook.skipsCertificate
      if (fields.secret !== undefined) hook.secret = fields.secret || undefined
      return context.json(toHook(hook, subject))
    })

    routes.delete(`${path}/:uid`, (context) => {
      const hook = requireHook(context, findAsAdmin(context))
      simulation.world.hooks = simulation.world.hooks.filter((other) => other !== hook)
      return context.body(null, 204)
    })
  }

  function listHooksOf({ uuid }: HookSubject): HookRecord[] {
    return simulation.world.hooks.filter(({ subject }) => subject === uuid)
  }

  function requireHook(context: RestContext<string>, subject: HookSubject): HookRecord {
    const uid = context.req.param('uid') ?? ''
    const hook = listHooksOf(subject).find(({ uuid }) => uuid === uid || uuid === `{${uid}}`)
    if (!hook) throw new RestError(404, `There is no webhook ${uid}.`)
    return hook
  }

  /** @throws {RestError} 403 for events the caller may not read, 400 for those of another subject */
  function requireEvents(
    context: RestContext<string>,
    { type }: HookSubject,
    events: readonly WebhookEvent[],
  ): void {
    const { era } = simulation.world.settings
    const known = new Set(listHookEvents(era, type).map(({ event }) => event))
    const foreign = events.find((event) => !known.has(event))
    if (foreign !== undefined) {
      throw new RestError(400, `events: ${foreign} is no event of a ${type}.`)
    }
    const scopes = new Set(events.map(scopeOfEvent))
    requireScopes(context.var.viewer, [...scopes])
  }
}
