import type { Link } from './Link.ts'
import type { Team } from './Team.ts'

/** A project as it stands in a repository. */
export interface ProjectReference {
  type: 'project'
  uuid: string
  /** Such as `SHOP`; unique in its workspace. */
  key: string
  name: string
  links: { html: Link; avatar: Link }
}

/** `GET /2.0/workspaces/{workspace}/projects/{project_key}`, scope `project`. */
export interface Project extends ProjectReference {
  owner: Team
  description: string
  is_private: boolean
  has_publicly_visible_repos: boolean
  /** ISO 8601. */
  created_on: string
  updated_on: string
}
