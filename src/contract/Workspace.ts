import type { Link } from './Link.ts'

/** `GET /2.0/workspaces/{workspace}`. */
export interface Workspace {
  type: 'workspace'
  uuid: string
  slug: string
  name: string
  is_private: boolean
  is_privacy_enforced: boolean
  forking_mode: 'allow_forks' | 'internal_only'
  /** ISO 8601. */
  created_on: string
  links: {
    self: Link
    html: Link
    avatar: Link
    members: Link
    owners: Link
    projects: Link
    repositories: Link
    snippets: Link
  }
}

/** A workspace as it stands in other objects. */
export interface WorkspaceReference {
  type: 'workspace'
  uuid: string
  slug: string
  name: string
  links: { self: Link; html: Link; avatar: Link }
}
