import type { ActivityRecord } from '../../world/ActivityRecord.ts'
import type { CommentRecord } from '../../world/CommentRecord.ts'
import type { PullRequestRecord } from '../../world/RepositoryRecord.ts'

/** Something in a pull request's log, with what places it in the order of all. */
export interface ActivityEntry {
  pullRequest: PullRequestRecord
  /** ISO 8601. */
  date: string
  /** Of two entries of one pull request and one date, the later one has the higher number. */
  number: number
  happened: ActivityRecord | { kind: 'comment'; comment: CommentRecord }
}

/** What orders entries: the newest one comes first. */
export type ActivityKey = readonly [date: string, pullRequest: number, number: number]

export function toActivityKey({ date, pullRequest, number }: ActivityEntry): ActivityKey {
  return [date, pullRequest.id, number]
}

/** Below zero when the first is the newer one. */
export function compareActivity(one: ActivityKey, other: ActivityKey): number {
  if (one[0] !== other[0]) return one[0] > other[0] ? -1 : 1
  return other[1] - one[1] || other[2] - one[2]
}

/**
 * The newest entries of pull requests' logs, comments among them. Nothing in a log is newer than its
 * pull request's last change, so logs of old ones are not even made.
 *
 * @param after what the page before ended with
 */
export function listActivity(
  pullRequests: readonly PullRequestRecord[],
  limit: number,
  after: ActivityKey | undefined,
): ActivityEntry[] {
  const newestFirst = pullRequests.toSorted((one, other) =>
    one.updatedOn === other.updatedOn ? 0 : one.updatedOn > other.updatedOn ? -1 : 1,
  )
  let found: ActivityEntry[] = []
  for (const pullRequest of newestFirst) {
    const last = found.at(limit - 1)
    if (last && last.date > pullRequest.updatedOn) break
    const entries = toEntries(pullRequest).filter(
      (entry) => !after || compareActivity(after, toActivityKey(entry)) < 0,
    )
    if (entries.length === 0) continue
    found = [...found, ...entries]
      .toSorted((one, other) => compareActivity(toActivityKey(one), toActivityKey(other)))
      .slice(0, limit)
  }
  return found
}

function toEntries(pullRequest: PullRequestRecord): ActivityEntry[] {
  const { activity, comments } = pullRequest
  const log = activity.map((happened) => ({ date: happened.date, happened }))
  const said = comments
    .filter(({ isDeleted, isPending }) => !isDeleted && !isPending)
    .map((comment) => ({
      date: comment.createdOn,
      happened: { kind: 'comment', comment } as const,
    }))
  return [...log, ...said].map((entry, number) => ({ ...entry, pullRequest, number }))
}
