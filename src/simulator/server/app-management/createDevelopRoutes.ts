import { type Context, Hono } from 'hono'
import type { AppChange, DevelopApps } from '../../../contract/HostApps.ts'
import { deleteApp } from '../apps/deleteApp.ts'
import { registerApp } from '../apps/registerApp.ts'
import { requireSameKey, updateApp } from '../apps/updateApp.ts'
import { readDescriptorSource } from '../descriptor/readDescriptorSource.ts'
import { readJson } from '../readJson.ts'
import { RestError } from '../rest/RestError.ts'
import { scopeCatalog } from '../scopes/scopeCatalog.ts'
import { toScopesInWords } from '../scopes/toScopesInWords.ts'
import type { Simulation } from '../Simulation.ts'
import type { AppRecord } from '../world/World.ts'
import { changeSchema, registerSchema } from './appSchemas.ts'
import { findClosedReason, requireOpen } from './findClosedReason.ts'
import { requireAdmin } from './requireAdmin.ts'
import { toChangeEffect } from './toChangeEffect.ts'
import { toRegisteredApp } from './toRegisteredApp.ts'

/** The page Develop apps: what admins of a workspace do with the apps registered in it. */
export function createDevelopRoutes(simulation: Simulation): Hono {
  const routes = new Hono()

  routes.get('/', (context) => {
    const { workspace } = requireAdmin(simulation, context)
    const { world } = simulation
    const page: DevelopApps = {
      workspace: { slug: workspace.slug, name: workspace.name },
      closed_reason: findClosedReason(world),
      scopes: toScopesInWords(scopeCatalog.map(({ name }) => name)),
      apps: world.apps.flatMap((app) => {
        const shown =
          app.workspace === workspace.slug ? toRegisteredApp(simulation, app) : undefined
        return shown ? [shown] : []
      }),
    }
    return context.json(page)
  })

  routes.post('/', async (context) => {
    const { user, workspace } = requireAdmin(simulation, context)
    requireOpen(simulation.world)
    const { kind, ...source } = await readJson(context.req.raw, registerSchema)
    const read = await readDescriptorSource(simulation, {
      descriptor: source.descriptor,
      descriptorUrl: source.descriptor_url,
    })
    const app = registerApp(simulation, {
      ...read,
      kind,
      workspace: workspace.slug,
      owner: user.uuid,
    })
    return context.json(toRegisteredApp(simulation, app), 201)
  })

  routes.get('/:id/secret', (context) =>
    context.json({ client_secret: requireOwn(context).clientSecret }),
  )

  routes.post('/:id/preview', async (context) => {
    const change = await readJson(context.req.raw, changeSchema)
    const { descriptor } = await readChange(requireOwn(context), change)
    return context.json(toChangeEffect(simulation.world, requireOwn(context), descriptor))
  })

  routes.put('/:id', async (context) => {
    const change = await readJson(context.req.raw, changeSchema)
    const { descriptor, descriptorUrl } = await readChange(requireOwn(context), change)
    // Reading may take a while, and somebody else may have changed the app meanwhile.
    const app = requireOwn(context)
    const effect = toChangeEffect(simulation.world, app, descriptor)
    updateApp(simulation, { ...app, descriptorUrl: descriptorUrl ?? app.descriptorUrl }, descriptor)
    return context.json(effect)
  })

  routes.delete('/:id', async (context) => {
    await deleteApp(simulation, requireOwn(context))
    return context.body(null, 204)
  })

  function requireOwn(context: Context): AppRecord {
    const { workspace } = requireAdmin(simulation, context)
    const app = simulation.world.apps.find(
      ({ id, kind, workspace: slug }) =>
        id === context.req.param('id') && kind !== 'classic' && slug === workspace.slug,
    )
    if (!app) throw new RestError(404, `No such app is registered in ${workspace.name}.`)
    return app
  }

  async function readChange(app: AppRecord, { scopes, ...source }: AppChange) {
    if (scopes) return { descriptor: { ...app.descriptor, scopes }, descriptorUrl: undefined }
    const read = await readDescriptorSource(simulation, {
      descriptor: source.descriptor,
      descriptorUrl: source.descriptor_url ?? app.descriptorUrl,
    })
    requireSameKey(app, read.descriptor)
    return read
  }
  return routes
}
