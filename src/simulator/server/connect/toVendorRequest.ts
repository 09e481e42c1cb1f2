import { requireScope } from '../rest/requireScope.ts'
import { RestError } from '../rest/RestError.ts'
import { findPullRequest, findRepository } from '../rest/findRepository.ts'
import type { Viewer } from '../rest/Viewer.ts'
import { toDescriptorScopes } from '../scopes/toDescriptorScopes.ts'
import type { Simulation } from '../Simulation.ts'
import type { Installation } from './createInstallations.ts'
import { matchProxyRoute } from './matchProxyRoute.ts'
import { resolveContext } from './resolveContext.ts'
import { signConnectJwt } from './signConnectJwt.ts'
import { toContextObjects } from './toContextObjects.ts'

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
 * user may see, objects become parameters of the destination, and a JWT covers the whole address.
 *
 * @throws {RestError} 401, 403, 404 or 405; texts are ours
 */
export async function toVendorRequest(
  simulation: Simulation,
  { viewer, installation, method, segments, query, contentType, body }: ProxiedCall,
): Promise<Request> {
  const { origin, world, now } = simulation
  const { user, grant } = viewer
  if (!user || grant?.app.descriptor.key !== installation.appKey) {
    throw new RestError(401, 'Token is invalid, expired, or not supported for this endpoint.')
  }
  const { descriptor } = grant.app
  const found = matchProxyRoute(descriptor.modules?.proxy ?? {}, segments)
  if (!found) throw new RestError(404, 'The app has no proxy route for this path.')
  const { route, captures } = found
  if (route.methods && !route.methods[method]) {
    throw new RestError(405, `The app's proxy route does not take ${method}.`)
  }
  for (const scope of route.scopes ?? []) requireScope(viewer, scope)

  const objects = toContextObjects({
    origin,
    users: world.users,
    user,
    ...findCaptured(simulation, viewer, installation, captures),
  })
  const template = route.methods?.[method]?.destination ?? route.destination
  const destination = resolveContext(template, objects, toDescriptorScopes(descriptor))
  const url = new URL(/^https?:/.test(destination) ? destination : descriptor.baseUrl + destination)
  // The caller adds parameters, but never stands in for the ones the host vouches for.
  const vouched = new Set(url.searchParams.keys())
  for (const [name, value] of query) {
    if (!vouched.has(name) && name !== 'jwt') url.searchParams.append(name, value)
  }

  const jwt = await signConnectJwt({
    clientKey: installation.clientKey,
    sharedSecret: installation.sharedSecret,
    subject: user.accountId,
    method,
    url,
    baseUrl: descriptor.baseUrl,
    now: now(),
  })
  return new Request(url, {
    method,
    headers: {
      Authorization: `JWT ${jwt}`,
      ...(contentType !== undefined && { 'Content-Type': contentType }),
    },
    body: method === 'GET' ? null : body,
  })
}

/** @throws {RestError} 404 for a repository by name, out of reach, or of another workspace */
function findCaptured(
  { world }: Simulation,
  viewer: Viewer,
  { workspace }: Installation,
  captures: ReadonlyMap<string, string>,
) {
  const repository = captures.get('repository')
  if (repository === undefined) return {}
  // A repository must be captured by its uuid.
  if (!repository.startsWith('{')) throw new RestError(404, 'Name the repository by its uuid.')
  const located = findRepository(world, viewer, '{}', repository)
  if (located.workspace.slug !== workspace) {
    throw new RestError(404, 'The app is not installed where this repository is.')
  }
  const id = captures.get('pullrequest')
  return { located, pullRequest: id === undefined ? undefined : findPullRequest(located, id) }
}
