import { Hono } from 'hono'
import { createConsumerRoutes } from '../consumers/createConsumerRoutes.ts'
import { readJson } from '../readJson.ts'
import type { Simulation } from '../Simulation.ts'
import { developmentModeSchema } from './appSchemas.ts'
import { createAuthorizeRoutes } from './createAuthorizeRoutes.ts'
import { createDevelopRoutes } from './createDevelopRoutes.ts'
import { createInstallationRoutes } from './createInstallationRoutes.ts'
import { createUpdateRoutes } from './createUpdateRoutes.ts'
import { requireAdmin } from './requireAdmin.ts'

/** What the pages call on which people register, install and manage apps. The paths are ours. */
export function createAppManagementRoutes(simulation: Simulation): Hono {
  const routes = new Hono()
  routes.route('/workspaces/:workspace/apps', createDevelopRoutes(simulation))
  routes.route('/workspaces/:workspace/installations', createInstallationRoutes(simulation))
  routes.route('/workspaces/:workspace/installations', createUpdateRoutes(simulation))
  routes.route('/workspaces/:workspace/consumers', createConsumerRoutes(simulation))
  routes.route('/addons/authorize', createAuthorizeRoutes(simulation))

  routes.put('/workspaces/:workspace/development-mode', async (context) => {
    const { slug } = requireAdmin(simulation, context).workspace
    const { is_on: isOn } = await readJson(context.req.raw, developmentModeSchema)
    const { world } = simulation
    const others = world.developmentWorkspaces.filter((other) => other !== slug)
    world.developmentWorkspaces = isOn ? [...others, slug] : others
    return context.body(null, 204)
  })
  return routes
}
