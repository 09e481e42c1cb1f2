import type { WorkspaceRole } from '../../../../contract/WorkspaceMembership.ts'
import type { WorkspaceRecord, World } from '../../world/World.ts'
import { RestError } from '../RestError.ts'
import type { Viewer } from '../Viewer.ts'
import { toWorkspaceRole } from './toWorkspaceRole.ts'

const roles: readonly WorkspaceRole[] = ['member', 'collaborator', 'owner']

/**
 * A `role` in a query. Default: `member`, which all have.
 * @throws {RestError} 400 for another word; the text is ours
 */
export function readRole(text = 'member'): WorkspaceRole {
  const role = roles.find((one) => one === text)
  if (role) return role
  throw new RestError(400, `Invalid role: use one of ${roles.join(', ')}.`)
}

/** Whether a member has a role, or a higher one. A workspace owns itself. */
export function hasRole(
  world: World,
  workspace: WorkspaceRecord,
  { user }: Viewer,
  role: WorkspaceRole,
): boolean {
  const own = user ? toWorkspaceRole(world, workspace, user.uuid) : 'owner'
  return roles.indexOf(own) >= roles.indexOf(role)
}
