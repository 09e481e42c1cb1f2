import type { Link } from './Link.ts'

/** `GET /2.0/user/workspaces`, scope `account`; since January 2026. */
export interface WorkspaceAccess {
  type: 'workspace_access'
  administrator: boolean
  workspace: {
    type: 'workspace_base'
    uuid: string
    slug: string
    links: { self: Link; avatar: Link }
  }
}
