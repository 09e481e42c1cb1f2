import type { Account } from './Account.ts'
import type { Link } from './Link.ts'
import type { WorkspaceReference } from './Workspace.ts'

/** `collaborator` until June 2022: who is no owner, and may write to a repository. */
export type WorkspaceRole = 'owner' | 'collaborator' | 'member'

/** `GET /2.0/workspaces/{workspace}/members/{member}`, scope `account`. */
export interface WorkspaceMembership {
  type: 'workspace_membership'
  user: Account
  workspace: WorkspaceReference
  links: { self: Link }
}

/** `GET /2.0/workspaces/{workspace}/permissions`, scope `account`. */
export interface WorkspacePermission extends WorkspaceMembership {
  permission: WorkspaceRole
  /** ISO 8601. */
  added_on: string
  /** ISO 8601; null for one who has never looked. */
  last_accessed: string | null
}
