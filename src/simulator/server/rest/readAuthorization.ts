import { verifyAppJwt } from '../connect/verifyAppJwt.ts'
import type { Simulation } from '../Simulation.ts'
import { readBearer } from './readBearer.ts'
import { RestError } from './RestError.ts'
import { toAppViewer } from './toAppViewer.ts'
import type { Viewer } from './Viewer.ts'

/**
 * Who calls REST 2.0 from outside of the host's pages: a user through an app's bearer token, or an app
 * for itself with a JWT. A JWT in the query does not count (developer community post 1615179).
 *
 * @throws {RestError} 401 for a token that proves nothing
 */
export async function readAuthorization(simulation: Simulation, request: Request): Promise<Viewer> {
  const authorization = request.headers.get('Authorization') ?? undefined
  // The scheme is case-sensitive (developer.atlassian.com/cloud/bitbucket/oauth-2-connect).
  const token = /^JWT (\S+)$/.exec(authorization ?? '')?.[1]
  if (token === undefined) return readBearer(simulation, authorization)
  const caller = await verifyAppJwt(simulation, token, request)
  const viewer = caller && toAppViewer(simulation.world, caller)
  if (viewer) return viewer
  throw new RestError(401, 'Token is invalid, expired, or not supported for this endpoint.')
}
