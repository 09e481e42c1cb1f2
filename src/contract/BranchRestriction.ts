import type { Account } from './Account.ts'
import type { Link } from './Link.ts'

/**
 * A rule for branches (`GET /2.0/repositories/{workspace}/{repo_slug}/branch-restrictions/{id}`, scope
 * `repository:admin`).
 */
export interface BranchRestriction {
  type: 'branchrestriction'
  id: number
  /** What it restricts or asks for, such as `push` or `require_approvals_to_merge`. */
  kind: string
  branch_match_kind: 'glob' | 'branching_model'
  /** Empty where the branching model says which branches. */
  pattern: string
  branch_type?: string
  /** How many, for kinds that count. */
  value?: number
  users: Account[]
  groups: never[]
  links: { self: Link }
}
