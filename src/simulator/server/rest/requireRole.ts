import type { UserRecord, WorkspaceRecord } from '../world/World.ts'
import type { RestContext } from './locate.ts'
import { RestError } from './RestError.ts'

/** What somebody is in a workspace: `member` may change what is in it, `admin` also how it is set up. */
export type Role = 'member' | 'admin'

/**
 * Let those pass who have a role in a workspace. An app that calls for itself acts as the workspace it
 * is installed in, and may do there what its scopes allow
 * (developer.atlassian.com/cloud/bitbucket/oauth-2-connect).
 *
 * @returns who acts; undefined for an app that acts for itself
 * @throws {RestError} 401 for an anonymous caller, 403 for one without the role, or through an app that
 * is not installed there
 */
export function requireRole(
  context: RestContext<string>,
  { uuid, slug, admins, members }: WorkspaceRecord,
  role: Role,
): UserRecord | undefined {
  const { user, principal, grant } = context.var.viewer
  if (!user && !principal) {
    throw new RestError(401, 'Token is invalid, expired, or not supported for this endpoint.')
  }
  const isInstalled = grant?.workspaces.includes(slug) ?? true
  const allowed = role === 'admin' ? admins : members
  const isAllowed = principal ? principal.uuid === uuid : user && allowed.includes(user.uuid)
  if (!isInstalled || !isAllowed) throw new RestError(403, 'Forbidden')
  return user
}
