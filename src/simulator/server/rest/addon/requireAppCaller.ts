import { type AppCaller, verifyAppJwt } from '../../connect/verifyAppJwt.ts'
import type { Simulation } from '../../Simulation.ts'
import type { RestContext } from '../locate.ts'
import { RestError } from '../RestError.ts'

/**
 * The app that calls for itself with a JWT, which names the installation
 * (developer.atlassian.com/cloud/bitbucket/rest/api-group-addon). A token that was swapped for one does
 * not count.
 *
 * @throws {RestError} 401 for an anonymous caller, 403 for any other
 */
export async function requireAppCaller(
  simulation: Simulation,
  context: RestContext<string>,
): Promise<AppCaller> {
  const { user, principal } = context.var.viewer
  const jwt = /^JWT (\S+)$/.exec(context.req.header('Authorization') ?? '')?.[1]
  const caller = jwt && (await verifyAppJwt(simulation, jwt, context.req.raw))
  if (caller) return caller
  if (user || principal) throw new RestError(403, 'Forbidden')
  throw new RestError(401, 'Token is invalid, expired, or not supported for this endpoint.')
}
