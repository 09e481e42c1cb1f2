import { type Context, Hono } from 'hono'
import type { Simulation } from '../Simulation.ts'
import { addOwnerRoutes } from './addOwnerRoutes.ts'
import { addPullRequestChangeRoutes } from './addPullRequestChangeRoutes.ts'
import { addPullRequestRoutes } from './addPullRequestRoutes.ts'
import { addRefRoutes } from './addRefRoutes.ts'
import { addReviewRoutes } from './addReviewRoutes.ts'
import { addSourceRoutes } from './addSourceRoutes.ts'
import { findRepository } from './findRepository.ts'
import { findVisibleWorkspace } from './findVisibleWorkspace.ts'
import { findOperation } from './operations/findOperation.ts'
import { paginate } from './paginate.ts'
import { toRestAddress } from './toRestAddress.ts'
import { requireScopes } from './requireScopes.ts'
import { RestError } from './RestError.ts'
import { toOwnAccount } from './toAccount.ts'
import { toRepository } from './toRepository.ts'
import { typeEmptyAnswers } from './typeEmptyAnswers.ts'
import type { Viewer } from './Viewer.ts'

const prefix = /^(?:\/!api)?\/2\.0(?=\/)/

/** REST 2.0, below `/2.0` for apps and below `/!api/2.0` for the host's own pages. */
export interface RestEnvironment {
  Variables: { viewer: Viewer }
}

/** @param identify who calls; may throw a `RestError` */
export function createRestRoutes(
  simulation: Simulation,
  identify: (context: Context) => Viewer | Promise<Viewer>,
): Hono<RestEnvironment> {
  const { origin } = simulation
  const routes = new Hono<RestEnvironment>()

  routes.use(typeEmptyAnswers)
  routes.use(async (context, next) => {
    const viewer = await identify(context)
    context.set('viewer', viewer)
    // Also on refusals (recorded answers).
    if (viewer.grant) context.header('X-OAuth-Scopes', viewer.grant.scopes.join(', '))
    context.header('Cache-Control', 'no-store')
    const path = context.req.path.replace(prefix, '')
    requireScopes(viewer, findOperation(context.req.method, path)?.scopes ?? [])
    return next()
  })

  routes.get('/user', (context) => {
    const { viewer } = context.var
    // A workspace is no user (recorded answers).
    if (viewer.principal && !viewer.user) throw new RestError(403, 'Forbidden')
    if (!viewer.user) {
      throw new RestError(401, 'Token is invalid, expired, or not supported for this endpoint.')
    }
    return context.json(toOwnAccount(origin, viewer.user))
  })

  // Those that apps make by REST are not simulated, so there are none.
  routes.get('/workspaces/:workspace/hooks', (context) => {
    const { viewer } = context.var
    findVisibleWorkspace(simulation.world, viewer, context.req.param('workspace'))
    return context.json(paginate([], toRestAddress(origin, context)))
  })

  routes.get('/repositories/:workspace/:repository', (context) => {
    const { viewer } = context.var
    const { workspace, repository } = context.req.param()
    return context.json(
      toRepository(origin, findRepository(simulation.world, viewer, workspace, repository)),
    )
  })

  addOwnerRoutes(routes, simulation)
  addPullRequestRoutes(routes, simulation)
  addReviewRoutes(routes, simulation)
  addPullRequestChangeRoutes(routes, simulation)
  addRefRoutes(routes, simulation)
  addSourceRoutes(routes, simulation)
  return routes
}
