import type { Commit } from './Commit.ts'
import type { Link } from './Link.ts'

/** `GET /2.0/repositories/{workspace}/{repo_slug}/refs/branches/{name}`, scope `repository`. */
export interface Branch {
  type: 'branch'
  name: string
  /** Its newest commit. */
  target: Commit
  default_merge_strategy: string
  merge_strategies: string[]
  links: { self: Link; commits: Link; html: Link }
}
