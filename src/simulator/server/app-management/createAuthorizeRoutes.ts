import { type Context, Hono } from 'hono'
import type { InstallResult, InstallReview } from '../../../contract/HostApps.ts'
import { installApp } from '../apps/installApp.ts'
import { installClassic } from '../apps/installClassic.ts'
import { readJson } from '../readJson.ts'
import { RestError } from '../rest/RestError.ts'
import { readSession } from '../sessions/sessionCookie.ts'
import type { Simulation } from '../Simulation.ts'
import type { UserRecord, World } from '../world/World.ts'
import { authorizeSchema } from './appSchemas.ts'
import { findClosedReason, requireOpen } from './findClosedReason.ts'
import { listAdministered } from './listAdministered.ts'
import { type InstallRequest, readInstallRequest } from './readInstallRequest.ts'
import { requireReviewed, toAppReview } from './toAppReview.ts'

/** The install page: an admin lets an app into a workspace, and goes back to the app. */
export function createAuthorizeRoutes(simulation: Simulation): Hono {
  const routes = new Hono()

  routes.get('/', async (context) => {
    const user = requireUser(context)
    const request = await readInstallRequest(simulation, context.req.query())
    const { world } = simulation
    const review: InstallReview = {
      app: toAppReview(request.descriptor),
      accounts: listAccounts(world, user, request),
      closed_reason: findClosedReason(world),
      // As OAuth does it (RFC 6749); what Bitbucket does here is inferred.
      cancel_url: withParameter(request.redirectUri, 'error', 'access_denied'),
    }
    return context.json(review)
  })

  routes.post('/', async (context) => {
    const user = requireUser(context)
    requireOpen(simulation.world)
    const { workspace, scopes, ...query } = await readJson(context.req.raw, authorizeSchema)
    const request = await readInstallRequest(simulation, query)
    requireReviewed(request.descriptor, scopes)
    const account = listAccounts(simulation.world, user, request).find(
      ({ slug }) => slug === workspace,
    )
    if (!account) throw new RestError(403, 'workspace: you cannot install the app there.')
    const where = { workspace: account.slug, user: user.uuid }
    // The vendor knows of the installation before the user comes back.
    const { connection } =
      'app' in request
        ? await installApp(simulation, { app: request.app, ...where })
        : await installClassic(simulation, { ...request, ...where })
    const result: InstallResult = {
      client_key: connection.clientKey,
      redirect_url: withParameter(request.redirectUri, 'client_key', connection.clientKey),
    }
    return context.json(result, 201)
  })

  function requireUser(context: Context): UserRecord {
    const user = readSession(simulation, context)?.user
    if (!user) throw new RestError(401, 'Log in first.')
    return user
  }
  return routes
}

/** Where a user may install an app: a personal one only where it is registered. */
function listAccounts(world: World, user: UserRecord, request: InstallRequest) {
  const { key } = request.descriptor
  const only = 'app' in request && request.app.kind === 'personal' ? request.app.workspace : null
  const ids = new Set(
    world.apps.filter(({ descriptor }) => descriptor.key === key).map(({ id }) => id),
  )
  return listAdministered(world, user)
    .filter(({ slug }) => only === null || slug === only)
    .map(({ slug, name }) => ({
      slug,
      name,
      is_installed: world.installations.some(
        ({ app, workspace }) => workspace === slug && ids.has(app),
      ),
    }))
}

function withParameter(uri: string | undefined, name: string, value: string): string | null {
  if (uri === undefined) return null
  const url = new URL(uri)
  url.searchParams.set(name, value)
  return url.href
}
