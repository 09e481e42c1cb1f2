import type {
  WorkspaceMembership,
  WorkspacePermission,
} from '../../../../contract/WorkspaceMembership.ts'
import type { UserRecord, WorkspaceRecord, World } from '../../world/World.ts'
import { toAccount } from '../toAccount.ts'
import { toWorkspaceReference } from '../toWorkspace.ts'
import { toWorkspaceRole } from './toWorkspaceRole.ts'

/** Makers of memberships as REST 2.0 shows them. */
export function createMembershipViews(origin: string, world: World) {
  function membership(workspace: WorkspaceRecord, user: UserRecord): WorkspaceMembership {
    const reference = toWorkspaceReference(origin, workspace)
    const self = `${reference.links.self.href}/members/${encodeURIComponent(user.uuid)}`
    return {
      type: 'workspace_membership',
      user: toAccount(origin, user),
      workspace: reference,
      links: { self: { href: self } },
    }
  }

  return {
    membership,
    /** The simulator's members are members from the start, and it does not note their visits. */
    permission: (workspace: WorkspaceRecord, user: UserRecord): WorkspacePermission => ({
      ...membership(workspace, user),
      permission: toWorkspaceRole(world, workspace, user.uuid),
      added_on: workspace.createdOn,
      last_accessed: null,
    }),
  }
}
