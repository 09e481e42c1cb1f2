import type { PullRequestRecord } from '../../world/RepositoryRecord.ts'

/** An id that no comment, or no task, of a pull request has: the pull request's own is its beginning. */
export function toNextId({ id }: PullRequestRecord, known: readonly { id: number }[]): number {
  return Math.max(id * 1_000, ...known.slice(-1).map((newest) => newest.id)) + 1
}
