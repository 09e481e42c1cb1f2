import { requireScopes } from '../rest/requireScopes.ts'
import { RestError } from '../rest/RestError.ts'
import type { Viewer } from '../rest/Viewer.ts'
import { toDescriptorScopes } from '../scopes/toDescriptorScopes.ts'
import type { Simulation } from '../Simulation.ts'
import type { Installation } from '../apps/Installation.ts'
import { findCaptured } from './findCaptured.ts'
import { matchProxyRoute } from './matchProxyRoute.ts'
import { meetsConditions } from './meetsConditions.ts'
import { toContextObjects } from './toContextObjects.ts'
import { toDestination } from './toDestination.ts'
import { toJwtHeader } from './toJwtHeader.ts'

export interface ProxiedCall {
  viewer: Viewer
  installation: Installation
  method: 'GET' | 'PUT' | 'POST' | 'DELETE'
  /** Below the proxy's base, decoded. */
  segments: readonly string[]
  query: URLSearchParams
  contentType: string | undefined
  body: ArrayBuffer
}

/**
 * Turn a call to the API proxy into the one for the vendor's server: captures become objects the
 * user may see, objects become parameters of the destination, and a JWT covers the whole address. What
 * a method of the route says stands instead of what the route says.
 *
 * @throws {RestError} 400, 401, 403, 404, 405 or 502; texts are ours
 */
export async function toVendorRequest(
  simulation: Simulation,
  { viewer, installation, method, segments, query, contentType, body }: ProxiedCall,
): Promise<Request> {
  const { origin, world } = simulation
  const { user, grant } = viewer
  const app = grant?.app
  if (!user || app?.id !== installation.app) {
    throw new RestError(401, 'Token is invalid, expired, or not supported for this endpoint.')
  }
  const { descriptor } = app
  const found = matchProxyRoute(descriptor.modules?.proxy ?? {}, segments)
  if (!found) throw new RestError(404, 'The app has no proxy route for this path.')
  const { route, captures } = found
  if (route.methods && !route.methods[method]) {
    throw new RestError(405, `The app's proxy route does not take ${method}.`)
  }
  const rule = route.methods?.[method]
  requireScopes(viewer, rule?.scopes ?? route.scopes ?? [])

  const target = findCaptured(world, viewer, installation, captures)
  const objects = toContextObjects({ origin, users: world.users, user, target })
  const scopes = toDescriptorScopes(descriptor)
  const conditions = rule?.conditions ?? route.conditions
  if (!meetsConditions(conditions, { user, target, objects, scopes })) {
    throw new RestError(403, "A condition of the app's proxy route does not hold.")
  }
  const url = toDestination({
    template: rule?.destination ?? route.destination,
    baseUrl: descriptor.baseUrl,
    objects,
    scopes,
    origin,
  })
  // The caller adds parameters, but never stands in for the ones the host vouches for.
  const vouched = new Set(url.searchParams.keys())
  for (const [name, value] of query) {
    if (!vouched.has(name) && name !== 'jwt') url.searchParams.append(name, value)
  }

  return new Request(url, {
    method,
    headers: {
      ...(await toJwtHeader(simulation, app, {
        ...installation.connection,
        subject: user.accountId,
        method,
        url,
      })),
      ...(contentType !== undefined && { 'Content-Type': contentType }),
    },
    body: method === 'GET' ? null : body,
  })
}
