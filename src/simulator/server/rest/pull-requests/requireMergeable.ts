import { RestError } from '../RestError.ts'
import { findMergeProblem } from './findMergeProblem.ts'
import { listRestrictions } from './listRestrictions.ts'
import type { LocatedPullRequest } from './LocatedPullRequest.ts'
import { requireOpen } from './requireOpen.ts'

/**
 * Hold a merge against the branch restrictions of its destination. Merge checks warn only, unless there is
 * an `enforce_merge_checks` too (support.atlassian.com/bitbucket-cloud, "Suggest or require checks before
 * a merge").
 *
 * @param actor uuid of who merges
 * @throws {RestError} 400 when it is closed, or checks fail, which stand in `fields.merge_checks` (observed
 * by a public app, as a list of texts: ours); 403 for one who may not merge to the branch
 */
export function requireMergeable(place: LocatedPullRequest, actor: string): void {
  const { located, pullRequest } = place
  requireOpen(pullRequest)
  const restrictions = listRestrictions(located.repository, pullRequest.destinationBranch)
  const limits = restrictions.filter(({ kind }) => kind === 'restrict_merges')
  if (limits.some(({ users }) => !users.includes(actor))) throw new RestError(403, 'Forbidden')
  if (!restrictions.some(({ kind }) => kind === 'enforce_merge_checks')) return
  const problems = restrictions.flatMap(
    ({ kind, value }) => findMergeProblem(place, kind, value ?? 1) ?? [],
  )
  if (problems.length === 0) return
  throw new RestError(400, 'Merge checks have failed.', { fields: { merge_checks: problems } })
}
