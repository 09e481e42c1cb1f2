import { type Context, Hono } from 'hono'
import type { Simulation } from '../Simulation.ts'
import { addOwnerRoutes } from './addOwnerRoutes.ts'
import { addPullRequestRoutes } from './addPullRequestRoutes.ts'
import { addRefRoutes } from './addRefRoutes.ts'
import { addSourceRoutes } from './addSourceRoutes.ts'
import { findRepository } from './findRepository.ts'
import { requireScope } from './requireScope.ts'
import { RestError } from './RestError.ts'
import { toOwnAccount } from './toAccount.ts'
import { toRepository } from './toRepository.ts'
import type { Viewer } from './Viewer.ts'

/** REST 2.0, below `/2.0` for apps and below `/!api/2.0` for the host's own pages. */
export interface RestEnvironment {
  Variables: { viewer: Viewer }
}

/** @param identify who calls; may throw a `RestError` */
export function createRestRoutes(
  simulation: Simulation,
  identify: (context: Context) => Viewer,
): Hono<RestEnvironment> {
  const { origin } = simulation
  const routes = new Hono<RestEnvironment>()

  routes.use(async (context, next) => {
    const viewer = identify(context)
    context.set('viewer', viewer)
    // Also on refusals (recorded answers).
    if (viewer.grant) context.header('X-OAuth-Scopes', viewer.grant.scopes.join(', '))
    context.header('Cache-Control', 'no-store')
    return next()
  })

  routes.get('/user', (context) => {
    const { viewer } = context.var
    if (!viewer.user) {
      throw new RestError(401, 'Token is invalid, expired, or not supported for this endpoint.')
    }
    requireScope(viewer, 'account')
    return context.json(toOwnAccount(origin, viewer.user))
  })

  routes.get('/repositories/:workspace/:repository', (context) => {
    const { viewer } = context.var
    requireScope(viewer, 'repository')
    const { workspace, repository } = context.req.param()
    return context.json(
      toRepository(origin, findRepository(simulation.world, viewer, workspace, repository)),
    )
  })

  addOwnerRoutes(routes, simulation)
  addPullRequestRoutes(routes, simulation)
  addRefRoutes(routes, simulation)
  addSourceRoutes(routes, simulation)
  return routes
}
