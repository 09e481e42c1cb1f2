import { Hono } from 'hono'
import type { HostDashboard } from '../../../contract/HostDashboard.ts'
import type { HostSettings } from '../../../contract/HostSettings.ts'
import { createAppManagementRoutes } from '../app-management/createAppManagementRoutes.ts'
import { createModules } from '../connect/createModules.ts'
import { modulesRequestSchema } from '../connect/modulesRequestSchema.ts'
import { createAccountRoutes } from '../consent/createAccountRoutes.ts'
import { toScenarioList } from '../control/toScenarioList.ts'
import { readJson } from '../readJson.ts'
import { createReviewRoutes } from '../oauth/authorize/createReviewRoutes.ts'
import { createPullRequestViews } from '../rest/createPullRequestViews.ts'
import { isVisible } from '../rest/findRepository.ts'
import { createSessionRoutes } from '../sessions/createSessionRoutes.ts'
import { readSession } from '../sessions/sessionCookie.ts'
import type { Simulation } from '../Simulation.ts'
import { createOwnerRoutes } from './createOwnerRoutes.ts'

/** Pull requests of a repository on the first page. */
const dashboardLimit = 50

/** `/!api/internal`: what only the host's own pages call. */
export function createInternalRoutes(simulation: Simulation): Hono {
  const routes = new Hono()
  routes.use(async (context, next) => {
    context.header('Cache-Control', 'no-store')
    return next()
  })
  const endingLogins = new Set<string>()
  routes.use('/session', async (context, next) => {
    const session = readSession(simulation, context)
    if (session && endingLogins.delete(session.id)) simulation.sessions.signIn(session.id, null)
    return next()
  })
  routes.route('/', createSessionRoutes(simulation))
  routes.route('/', createOwnerRoutes(simulation))
  routes.route('/', createAccountRoutes(simulation))
  routes.route('/', createAppManagementRoutes(simulation))
  routes.route('/oauth2/authorize', createReviewRoutes(simulation))

  routes.get('/host-settings', (context) => {
    const {
      token_lifetime_seconds: _,
      proxy_timeout_ms: _time,
      rate_limit_requests: _requests,
      rate_limit_anonymous_requests: _anonymous,
      ...settings
    } = simulation.world.settings
    return context.json(settings satisfies HostSettings)
  })

  routes.get('/dashboard', (context) => {
    const { origin, world } = simulation
    const viewer = { user: readSession(simulation, context)?.user }
    const views = createPullRequestViews(origin, world.users)
    const pullRequests = world.repositories.flatMap((repository) => {
      const workspace = world.workspaces.find(({ uuid }) => uuid === repository.workspace)
      if (!workspace || !isVisible(world, viewer, { workspace, repository })) return []
      return repository.pullRequests
        .slice(0, dashboardLimit)
        .map((one) => views.summary({ workspace, repository }, one))
    })
    const dashboard: HostDashboard = { pull_requests: pullRequests, scenarios: toScenarioList() }
    return context.json(dashboard)
  })

  routes.post('/connect/modules/:principal', async (context) => {
    const session = readSession(simulation, context)
    const asked = await readJson(context.req.raw, modulesRequestSchema)
    const principal = context.req.param('principal')
    const modules = await createModules(simulation, principal, session?.user, asked, {
      appKey: context.req.query('app_key'),
      moduleKey: context.req.query('module_key'),
    })
    // A page asks more than once for modules: the login ends before its next question for the user.
    if (session && simulation.world.faults.isLoginShort) endingLogins.add(session.id)
    return context.json(modules)
  })
  return routes
}
