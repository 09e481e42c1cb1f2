import type { RestContext } from '../locate.ts'
import { RestError } from '../RestError.ts'
import type { UserRecord } from '../../world/World.ts'

/**
 * The user whose own account a call is about.
 * @throws {RestError} 403 for a workspace, which is no user; 401 for an anonymous caller (recorded
 *   answers of `GET /2.0/user`)
 */
export function requireSelf(context: RestContext<string>): UserRecord {
  const { user, principal } = context.var.viewer
  if (principal && !user) throw new RestError(403, 'Forbidden')
  if (user) return user
  throw new RestError(401, 'Token is invalid, expired, or not supported for this endpoint.')
}
