import type { Era } from '../../contract/eras.ts'
import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { ConnectDescriptor } from '../../contract/ConnectDescriptor.ts'
import type { SimulatorEvent } from '../../contract/SimulatorEvent.ts'
import { installSeed, type SeedInstallation } from './apps/installSeed.ts'
import { createProxyRoutes } from './connect/createProxyRoutes.ts'
import { createControlRoutes } from './control/createControlRoutes.ts'
import { createDoors } from './createDoors.ts'
import { createSimulation } from './createSimulation.ts'
import { tellNotSimulated } from './events/tellNotSimulated.ts'
import { createGitRoutes } from './git-http/createGitRoutes.ts'
import type { GitBackend } from './git-http/GitBackend.ts'
import { DroppedConnection } from './faults/DroppedConnection.ts'
import { strikeFaults } from './faults/strikeFaults.ts'
import type { SimulatorMiddleware } from './middleware/SimulatorMiddleware.ts'
import { createAuthorizePage } from './oauth/authorize/createAuthorizePage.ts'
import { createOAuthRoutes } from './oauth/createOAuthRoutes.ts'
import { OAuthError } from './oauth/OAuthError.ts'
import { toOAuthResponse } from './oauth/toOAuthResponse.ts'
import { createInternalRoutes } from './pages/createInternalRoutes.ts'
import { createPageRoutes } from './pages/createPageRoutes.ts'
import { refuse } from './refuse.ts'
import { createAttachmentRoutes } from './rest/issues/createAttachmentRoutes.ts'
import { createRestRoutes } from './rest/createRestRoutes.ts'
import { readAuthorization } from './rest/readAuthorization.ts'
import { RestError } from './rest/RestError.ts'
import type { ScenarioName } from './ScenarioName.ts'
import { guardSameOrigin } from './sessions/guardSameOrigin.ts'
import { readSession } from './sessions/sessionCookie.ts'
import type { ReadAsset } from './Simulation.ts'
import type { SavedState } from './state/SavedState.ts'
import { takeState } from './state/takeState.ts'
import type { SeedApp, SeedName } from './world/SeedApp.ts'

export interface CreateSimulatorServerParameters {
  /** Of the simulator itself, such as `http://localhost:7990`. */
  origin: string
  /** Of the one app, with `baseUrl` where it runs: short for `apps` with one shared app. */
  descriptor?: ConnectDescriptor
  /** Installed from the start. Default: the app of `descriptor`; without one, no app. */
  apps?: readonly SeedApp[]
  /** Default: that of `state`, or `small`. */
  seed?: SeedName
  /** Default: `2020`. */
  era?: Era
  /** Begin where another simulator has ended. Default: with the seed. */
  state?: SavedState
  /** `now` in milliseconds since the epoch. Default: `Date`. */
  clock?: { now: () => number }
  /** A uuid without braces. Default: random. */
  createId?: () => string
  /** At least 32 random bytes as base64url. Default: random. */
  createSecret?: () => string
  /** How the simulator reaches the vendor's server. Default: `globalThis.fetch`. */
  fetch?: (request: Request) => Promise<Response>
  /** Default: there are no files. */
  readAsset?: ReadAsset
  /** Speaks git's protocol for clone and push. Default: none, so both are refused. */
  gitBackend?: GitBackend
  /** Each may answer, change, delay or fail a call; the first one is the outermost. Default: none. */
  middleware?: readonly SimulatorMiddleware[]
}

export interface SimulatorServer {
  /**
   * Never rejects, and answers 5xx only for a vendor or a middleware that fails, or a fault that was
   * asked for. A connection to be dropped is `Response.error()`, Fetch's word for it: whoever sends
   * answers on ends the connection without one.
   */
  handle: (request: Request) => Promise<Response>
  /**
   * Back to the seed, in the state of a scenario; sessions and tokens end. Installations stay, as
   * the vendor knows their secrets. Default: `fresh`.
   */
  reset: (scenario?: ScenarioName, seed?: SeedName) => void
  /** Bring the seed's apps to their vendors now. Default: each at its first use. */
  installSeed: () => Promise<SeedInstallation[]>
  /** What another simulator may begin with. Secrets are in it. */
  takeState: () => SavedState
  /** What happened, oldest first: the newest thousand. */
  listEvents: () => readonly SimulatorEvent[]
}

/** Where an unknown path gets an error body, not a page. */
const restPaths = ['/2.0/*', '/!api/*', '/api-proxy/*', '/site/oauth2/*', '/__simulator/*']

/** A Bitbucket Cloud in memory, as a function from `Request` to `Response`. It needs no port. */
export function createSimulatorServer(
  parameters: CreateSimulatorServerParameters,
): SimulatorServer {
  const simulation = createSimulation(parameters)
  const { origin } = simulation
  const app = new Hono()
  const faults = strikeFaults(simulation)
  app.use('/2.0/*', faults)
  app.use('/api-proxy/*', faults)
  app.use('/!api/*', guardSameOrigin(origin), faults)
  app.use('/site/oauth2/*', faults)

  const byToken = createRestRoutes(simulation, (context) =>
    readAuthorization(simulation, context.req.raw),
  )
  const byCookie = createRestRoutes(simulation, (context) => ({
    user: readSession(simulation, context)?.user,
  }))
  app.route('/2.0', byToken)
  app.route('/!api/2.0', byCookie)
  app.route('/!api/internal', createInternalRoutes(simulation))
  app.route('/api-proxy', createProxyRoutes(simulation))
  app.route('/site/oauth2/authorize', createAuthorizePage(simulation))
  app.route('/site/oauth2', createOAuthRoutes(simulation))
  app.route('/site/issue-attachments', createAttachmentRoutes(simulation))
  app.route('/__simulator', createControlRoutes(simulation))
  const refuseUnknown = (context: Context) =>
    refuse(context, 404, tellNotSimulated(simulation.events, context))
  for (const path of restPaths) app.all(path, refuseUnknown)
  app.route('/', createGitRoutes(simulation))
  app.route('/', createPageRoutes(simulation))
  app.notFound(refuseUnknown)

  app.onError((error, context) => {
    if (error instanceof DroppedConnection) throw error
    if (error instanceof RestError) return context.json(error.body, error.status, error.headers)
    if (error instanceof OAuthError) return toOAuthResponse(simulation, context, error)
    // Hono's own, such as for a form that is broken; its status fits, its text is not ours.
    if (error instanceof HTTPException) {
      return refuse(context, error.status < 500 ? error.status : 400, 'Bad request')
    }
    // A fault of the simulator; its text may hold anything.
    return refuse(context, 500, 'The simulator failed. Please report what you did.')
  })

  const doors = createDoors(simulation, parameters.middleware ?? [], app.fetch)
  return {
    async handle(request) {
      try {
        return await doors.fetch(request)
      } catch (error) {
        if (error instanceof DroppedConnection) return Response.error()
        throw error
      }
    },
    reset: (scenario, seed) => simulation.reset(scenario, seed),
    installSeed: () => installSeed(simulation),
    takeState: () => takeState(simulation),
    listEvents: () => simulation.events.list(),
  }
}
