import type { Link } from './Link.ts'
import type { ProjectReference } from './Project.ts'
import type { Team } from './Team.ts'
import type { WorkspaceReference } from './Workspace.ts'

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
  /** Never since issue trackers were removed on 20 August 2026. */
  has_issues: boolean
  has_wiki: boolean
  fork_policy: 'allow_forks' | 'no_public_forks' | 'no_forks'
  scm: 'git'
  /** Lower case; empty for none. */
  language: string
  website: string
  /** Bytes. */
  size: number
  owner: Team
  /** What it is a fork of; missing for none. */
  parent?: RepositoryReference
  /** ISO 8601. */
  created_on: string
  updated_on: string
  mainbranch: { type: 'branch'; name: string }
  workspace: WorkspaceReference
  project?: ProjectReference
  links: RepositoryLinks
}

export interface RepositoryLinks {
  self: Link
  html: Link
  avatar: Link
  pullrequests: Link
  commits: Link
  forks: Link
  watchers: Link
  downloads: Link
  hooks: Link
  /** Each with the `name` of its protocol. */
  clone: Link[]
}

/** A repository as it stands in other objects. */
export interface RepositoryReference {
  type: 'repository'
  uuid: string
  name: string
  full_name: string
  links: { self: Link; html: Link }
}
