import type { PullRequestRecord, RepositoryRecord } from '../../world/RepositoryRecord.ts'
import { findTip } from './findTip.ts'

/** Hashes of what a pull request compares: both branches as they are, and as they were once it is closed. */
export function toComparedCommits(
  repository: RepositoryRecord,
  { state, sourceBranch, sourceCommit, destinationBranch, destinationCommit }: PullRequestRecord,
): { source: string; destination: string } {
  if (state !== 'OPEN') return { source: sourceCommit, destination: destinationCommit }
  return {
    source: findTip(repository, sourceBranch) ?? sourceCommit,
    destination: findTip(repository, destinationBranch) ?? destinationCommit,
  }
}
