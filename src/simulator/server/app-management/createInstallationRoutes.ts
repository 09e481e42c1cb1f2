import { Hono } from 'hono'
import type { InstalledApps } from '../../../contract/HostApps.ts'
import { installClassic } from '../apps/installClassic.ts'
import { requireUnregistered } from '../apps/registerApp.ts'
import { switchInstallation } from '../apps/switchInstallation.ts'
import { uninstallApp } from '../apps/uninstallApp.ts'
import { loadDescriptor } from '../descriptor/loadDescriptor.ts'
import { readJson } from '../readJson.ts'
import { RestError } from '../rest/RestError.ts'
import type { Simulation } from '../Simulation.ts'
import type { WorkspaceRecord } from '../world/World.ts'
import { installSchema, reviewSchema, switchSchema } from './appSchemas.ts'
import { findClosedReason, requireOpen } from './findClosedReason.ts'
import { requireAdmin } from './requireAdmin.ts'
import { requireInstalled } from './requireInstalled.ts'
import { requireReviewed, toAppReview } from './toAppReview.ts'
import { toInstalledApp } from './toInstalledApp.ts'

/** The page Installed apps: what admins do with the apps in their workspace. */
export function createInstallationRoutes(simulation: Simulation): Hono {
  const routes = new Hono()

  routes.get('/', (context) => {
    const { workspace } = requireAdmin(simulation, context)
    const { world } = simulation
    const page: InstalledApps = {
      workspace: { slug: workspace.slug, name: workspace.name },
      is_in_development_mode: world.developmentWorkspaces.includes(workspace.slug),
      closed_reason: findClosedReason(world),
      installations: world.installations
        .filter((installation) => installation.workspace === workspace.slug)
        .flatMap((installation) => {
          const app = world.apps.find(({ id }) => id === installation.app)
          return app ? [toInstalledApp(world, app, installation)] : []
        }),
    }
    return context.json(page)
  })

  routes.post('/review', async (context) => {
    const { workspace } = requireAdmin(simulation, context)
    requireInstallable(workspace)
    const { descriptor_url: address } = await readJson(context.req.raw, reviewSchema)
    const descriptor = await loadDescriptor(simulation, address)
    requireUnregistered(simulation.world, descriptor)
    return context.json(toAppReview(descriptor))
  })

  routes.post('/', async (context) => {
    const { user, workspace } = requireAdmin(simulation, context)
    requireInstallable(workspace)
    const { descriptor_url: address, scopes } = await readJson(context.req.raw, installSchema)
    const descriptor = await loadDescriptor(simulation, address)
    requireReviewed(descriptor, scopes)
    const { connection } = await installClassic(simulation, {
      descriptor,
      descriptorUrl: address,
      workspace: workspace.slug,
      user: user.uuid,
    })
    return context.json({ client_key: connection.clientKey }, 201)
  })

  routes.patch('/:clientKey', async (context) => {
    const { is_enabled: isEnabled } = await readJson(context.req.raw, switchSchema)
    const { app, installation } = requireInstalled(simulation, context)
    await switchInstallation(simulation, app, installation, isEnabled)
    return context.body(null, 204)
  })

  routes.delete('/:clientKey', async (context) => {
    const { app, installation } = requireInstalled(simulation, context)
    await uninstallApp(simulation, app, installation)
    return context.body(null, 204)
  })

  function requireInstallable({ slug, name }: WorkspaceRecord): void {
    requireOpen(simulation.world)
    if (simulation.world.developmentWorkspaces.includes(slug)) return
    throw new RestError(403, `Enable development mode of ${name} first.`)
  }
  return routes
}
