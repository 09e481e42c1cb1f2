import { verifyAppJwt } from '../connect/verifyAppJwt.ts'
import type { Simulation } from '../Simulation.ts'
import { readAccessToken, readBearer, refuseToken } from './readBearer.ts'
import { readCredentials } from './readCredentials.ts'
import { RestError } from './RestError.ts'
import { toAppViewer } from './toAppViewer.ts'
import type { Viewer } from './Viewer.ts'

/**
 * Who calls REST 2.0 from outside of the host's pages: a user through an app's access token, or an app
 * for itself with a JWT. A JWT in the query does not count (developer community post 1615179).
 *
 * @throws {RestError} 401 for a token that proves nothing; 400 for more than one (RFC 6750 §2)
 */
export async function readAuthorization(simulation: Simulation, request: Request): Promise<Viewer> {
  const { era } = simulation.world.settings
  const { authorization, fields, hasIgnored } = await readCredentials(request, era)
  if (hasIgnored) {
    simulation.events.add('token', 'An access_token in the query of this call counts for nothing.')
  }
  const [text, ...more] = fields
  if (more.length > 0 || (text !== undefined && authorization !== undefined)) {
    throw new RestError(400, 'Send one access token, and in one way: header, form or query.')
  }
  if (text !== undefined) return readAccessToken(simulation, text)
  // The scheme is case-sensitive (developer.atlassian.com/cloud/bitbucket/oauth-2-connect).
  const token = /^JWT (\S+)$/.exec(authorization ?? '')?.[1]
  if (token === undefined) return readBearer(simulation, authorization)
  const caller = await verifyAppJwt(simulation, token, request)
  const viewer = caller && toAppViewer(simulation.world, caller)
  if (!viewer) throw refuseToken(simulation)
  return viewer
}
