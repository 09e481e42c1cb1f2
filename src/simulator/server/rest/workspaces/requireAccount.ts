import type { RestContext } from '../locate.ts'
import { RestError } from '../RestError.ts'
import type { Viewer } from '../Viewer.ts'

/**
 * Whoever calls, a user or a workspace.
 * @throws {RestError} 401 for an anonymous caller
 */
export function requireAccount(context: RestContext<string>): Viewer {
  const { viewer } = context.var
  if (viewer.user || viewer.principal) return viewer
  throw new RestError(401, 'Token is invalid, expired, or not supported for this endpoint.')
}
