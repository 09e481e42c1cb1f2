import type { PullRequestSnapshot } from './ActivityRecord.ts'

/** What a pull request is now, for its log. */
export function toSnapshot({
  state,
  isDraft,
  title,
  description,
  reason,
  sourceBranch,
  sourceCommit,
  destinationBranch,
  destinationCommit,
  participants,
}: PullRequestSnapshot): PullRequestSnapshot {
  return {
    state,
    isDraft,
    title,
    description,
    reason,
    sourceBranch,
    sourceCommit,
    destinationBranch,
    destinationCommit,
    participants,
  }
}
