import type { PullRequestRecord } from '../../world/RepositoryRecord.ts'
import { toSnapshot } from '../../world/toSnapshot.ts'

/**
 * Change a pull request, and put that into its log.
 * @param user uuid of who does it
 * @param now milliseconds since the epoch
 */
export function updatePullRequest(
  pullRequest: PullRequestRecord,
  changes: Partial<PullRequestRecord>,
  user: string,
  now: number,
): void {
  const before = toSnapshot(pullRequest)
  const log = pullRequest.activity
  const date = new Date(now).toISOString()
  Object.assign(pullRequest, changes, { updatedOn: date })
  const after = toSnapshot(pullRequest)
  pullRequest.activity = [...log, { kind: 'update', user, date, before, after }]
}
