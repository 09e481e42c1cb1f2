/** A rule of who may do what to branches, or of what a merge needs. */
export interface BranchRestrictionRecord {
  id: number
  kind: BranchRestrictionKind
  /** Which branches: by a pattern, or by a type of the branching model. */
  match: { kind: 'glob'; pattern: string } | { kind: 'branching_model'; branchType: BranchType }
  /** How many, for kinds that count. */
  value?: number | undefined
  /** Uuids of users who are let through. */
  users: readonly string[]
}

/** `branchrestriction` of Bitbucket's OpenAPI, 2026. */
export const branchRestrictionKinds = [
  'push',
  'delete',
  'force',
  'restrict_merges',
  'require_tasks_to_be_completed',
  'require_approvals_to_merge',
  'require_review_group_approvals_to_merge',
  'require_default_reviewer_approvals_to_merge',
  'require_no_changes_requested',
  'require_passing_builds_to_merge',
  'require_commits_behind',
  'reset_pullrequest_approvals_on_change',
  'smart_reset_pullrequest_approvals',
  'reset_pullrequest_changes_requested_on_change',
  'require_all_dependencies_merged',
  'enforce_merge_checks',
  'allow_auto_merge_when_builds_pass',
  'require_all_comments_resolved',
] as const

export type BranchRestrictionKind = (typeof branchRestrictionKinds)[number]

export const branchTypes = [
  'feature',
  'bugfix',
  'release',
  'hotfix',
  'development',
  'production',
] as const

export type BranchType = (typeof branchTypes)[number]
