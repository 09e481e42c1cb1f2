import type { Link } from './Link.ts'
import type { Workspace } from './Workspace.ts'

/** `GET /2.0/repositories/{workspace}/{repo_slug}`, scope `repository`. */
export interface Repository {
  type: 'repository'
  uuid: string
  name: string
  slug: string
  /** `workspace/slug`. */
  full_name: string
  description: string
  is_private: boolean
  scm: 'git'
  /** ISO 8601. */
  created_on: string
  updated_on: string
  mainbranch: { type: 'branch'; name: string }
  workspace: Pick<Workspace, 'type' | 'uuid' | 'slug' | 'name' | 'links'>
  links: { self: Link; html: Link; pullrequests: Link }
}
