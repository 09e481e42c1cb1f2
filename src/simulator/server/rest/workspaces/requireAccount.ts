import type { RestContext } from '../locate.ts'
import { RestError } from '../RestError.ts'
import type { Viewer } from '../Viewer.ts'

/**
 * Whoever calls, a user or a workspace.
 * @throws {RestError} 401 for an anonymous caller; 403 for a token that is limited to repositories (ours)
 */
export function requireAccount(context: RestContext<string>): Viewer {
  const { viewer } = context.var
  if (viewer.grant?.repositories) throw new RestError(403, 'Forbidden')
  if (viewer.user || viewer.principal) return viewer
  throw new RestError(401, 'Token is invalid, expired, or not supported for this endpoint.')
}
