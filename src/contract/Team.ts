import type { Link } from './Link.ts'

/** A workspace where REST 2.0 shows an account, as the `owner` of a repository. */
export interface Team {
  type: 'team'
  /** With curly braces. */
  uuid: string
  /** Slug of the workspace. */
  username: string
  display_name: string
  /** ISO 8601. */
  created_on: string
  links: { self: Link; html: Link; avatar: Link }
}
