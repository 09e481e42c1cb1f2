import * as v from 'valibot'
import {
  type BranchRestrictionRecord,
  branchRestrictionKinds,
  branchTypes,
} from '../../world/BranchRestrictionRecord.ts'
import { RestError } from '../RestError.ts'

/** `POST` and `PUT` of a branch restriction; what is left out stays, or is at its default. */
export const restrictionSchema = v.object({
  kind: v.exactOptional(v.picklist(branchRestrictionKinds, 'Is no kind of restriction.')),
  branch_match_kind: v.exactOptional(v.picklist(['glob', 'branching_model'])),
  branch_type: v.exactOptional(v.picklist(branchTypes)),
  pattern: v.exactOptional(v.pipe(v.string(), v.maxLength(255))),
  value: v.exactOptional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0)))),
  users: v.exactOptional(
    v.array(v.union([v.object({ uuid: v.string() }), v.object({ account_id: v.string() })])),
  ),
  groups: v.exactOptional(v.pipe(v.array(v.unknown()), v.maxLength(0, 'There are no groups.'))),
})

export type RestrictionFields = v.InferOutput<typeof restrictionSchema>

type Match = BranchRestrictionRecord['match']

/** Those that let some users through (developer.atlassian.com/cloud/bitbucket/rest/api-group-branch-restrictions). */
const forUsers: readonly BranchRestrictionRecord['kind'][] = ['push', 'restrict_merges']

const counting: readonly BranchRestrictionRecord['kind'][] = [
  'require_approvals_to_merge',
  'require_review_group_approvals_to_merge',
  'require_default_reviewer_approvals_to_merge',
  'require_passing_builds_to_merge',
  'require_commits_behind',
]

/** @throws {RestError} 400 without a pattern, or a type, to match branches by */
export function toMatch(fields: RestrictionFields, former?: Match): Match {
  const kind = fields.branch_match_kind ?? former?.kind ?? 'glob'
  if (kind === 'glob') {
    const pattern = fields.pattern ?? (former?.kind === 'glob' ? former.pattern : '')
    if (pattern === '') throw new RestError(400, 'pattern: This field is required.')
    return { kind, pattern }
  }
  if (fields.pattern) throw new RestError(400, 'pattern: The branching model says which branches.')
  const branchType =
    fields.branch_type ?? (former?.kind === 'branching_model' ? former.branchType : undefined)
  if (branchType === undefined) throw new RestError(400, 'branch_type: This field is required.')
  return { kind, branchType }
}

/** @throws {RestError} 400 for a number, or users, that the kind has no use for, or lacks */
export function requireFitting({ kind, value, users }: BranchRestrictionRecord): void {
  const isCounting = counting.includes(kind)
  if (isCounting && value === undefined) throw new RestError(400, 'value: This field is required.')
  if (!isCounting && value !== undefined) throw new RestError(400, `value: ${kind} takes none.`)
  if (users.length > 0 && !forUsers.includes(kind)) {
    throw new RestError(400, `users: ${kind} holds for all.`)
  }
}
