import type { UserRecord } from '../world/World.ts'
import type { RestContext } from './locate.ts'
import { RestError } from './RestError.ts'

/** @throws {RestError} 401 for an anonymous caller, 403 for an app that calls for itself (ours) */
export function requireUser(context: RestContext<string>): UserRecord {
  const { user, principal } = context.var.viewer
  if (user) return user
  throw principal ? new RestError(403, 'Forbidden') : new RestError(401, 'Log in to take part.')
}
