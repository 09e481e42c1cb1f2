import type { Link } from './Link.ts'

/** `GET /2.0/workspaces/{workspace}`, scope `account`. */
export interface Workspace {
  type: 'workspace'
  uuid: string
  slug: string
  name: string
  is_private: boolean
  /** ISO 8601. */
  created_on: string
  links: { self: Link; html: Link; avatar: Link }
}
