import type { Located } from '../rest/findRepository.ts'
import { RestError } from '../rest/RestError.ts'
import type { Viewer } from '../rest/Viewer.ts'
import type { UserRecord } from '../world/World.ts'

/**
 * @param headers of the answer to somebody who is not logged in
 * @returns who pushes; undefined for an app that acts for itself
 * @throws {RestError} 401 for an anonymous caller, 403 for one who only reads here
 */
export function requirePusher(
  { user, principal, grant }: Viewer,
  { workspace }: Located,
  headers: Readonly<Record<string, string>>,
): UserRecord | undefined {
  if (!user && !principal) throw new RestError(401, 'Authentication required.', { headers })
  const isInstalled = grant?.workspaces.includes(workspace.slug) ?? true
  const isRepositoryToken = grant?.repositories !== undefined
  const isMember = principal
    ? principal.uuid === workspace.uuid
    : user !== undefined && workspace.members.includes(user.uuid)
  if (!isMember || !(isInstalled || isRepositoryToken)) {
    throw new RestError(403, 'You may not push to this repository.')
  }
  return user
}
