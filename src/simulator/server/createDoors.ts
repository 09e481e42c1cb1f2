import { Hono } from 'hono'
import { cors } from 'hono/cors'
import { logRequests } from './events/logRequests.ts'
import { DroppedConnection } from './faults/DroppedConnection.ts'
import { limitBody } from './limitBody.ts'
import { identifyCaller } from './middleware/identifyCaller.ts'
import { runMiddleware } from './middleware/runMiddleware.ts'
import type { SimulatorMiddleware } from './middleware/SimulatorMiddleware.ts'
import { toCallKind } from './middleware/toCallKind.ts'
import { recordCalls } from './recording/recordCalls.ts'
import { refuse } from './refuse.ts'
import { replayCalls } from './replay/replayCalls.ts'
import { guardHost } from './sessions/guardHost.ts'
import type { Simulation } from './Simulation.ts'

// Also for the addresses of lists; developer.atlassian.com/cloud/bitbucket/rest/intro.
const openToApps = cors({
  origin: '*',
  allowMethods: ['GET', 'HEAD', 'PUT', 'PATCH', 'POST', 'DELETE'],
  allowHeaders: ['Authorization', 'Content-Type', 'Accept', 'If-None-Match'],
  exposeHeaders: [
    'ETag',
    'Location',
    'Retry-After',
    'WWW-Authenticate',
    'X-OAuth-Scopes',
    'X-RateLimit-Limit',
    'X-RateLimit-NearLimit',
    'X-RateLimit-Remaining',
    'X-RateLimit-Reset',
    'X-RateLimit-Resource',
    'X-Simulator',
  ],
  maxAge: 86_400,
})

/**
 * What each request passes before the routes: the log, the guard against foreign names, the headers
 * that let apps read answers, and the middleware. An answer of a middleware's is treated like any other.
 */
export function createDoors(
  simulation: Simulation,
  middleware: readonly SimulatorMiddleware[],
  enter: (request: Request) => Response | Promise<Response>,
): Hono {
  const doors = new Hono()
  // An app's own test overrides a replay, and a recording holds what the app saw.
  const all = [recordCalls(simulation), ...middleware, replayCalls(simulation)]
  doors.use(logRequests(simulation.events))
  doors.use(guardHost(simulation.origin))
  doors.use('/2.0/*', openToApps)
  doors.use('/api-proxy/*', openToApps)
  doors.use('/2.0/*', limitBody)
  doors.use('/!api/2.0/*', limitBody)

  doors.all('*', async (context) => {
    const { raw: request } = context.req
    const kind = toCallKind(request)
    if (!kind) return enter(request)
    const user = await identifyCaller(simulation, context, kind)
    return runMiddleware(all, { kind, request, user }, enter)
  })

  doors.onError((error, context) => {
    if (error instanceof DroppedConnection) throw error
    // Its text may hold anything.
    return refuse(context, 500, `A middleware failed at ${context.req.method} ${context.req.path}.`)
  })
  return doors
}
