import { createHash } from 'node:crypto'
import type { MergeOptions } from '../../world/MergeTaskRecord.ts'
import type { PullRequestRecord } from '../../world/RepositoryRecord.ts'
import type { UserRecord } from '../../world/World.ts'
import type { LocatedPullRequest } from './LocatedPullRequest.ts'

/** Interim: no branch moves. */
export function mergeBranches(
  { pullRequest }: LocatedPullRequest,
  { uuid }: UserRecord,
  { strategy }: MergeOptions,
  now: number,
): Pick<PullRequestRecord, 'mergeCommit' | 'destinationCommit'> {
  const { destinationCommit, sourceCommit } = pullRequest
  const text = [destinationCommit, sourceCommit, uuid, strategy, now].join(' ')
  return { destinationCommit, mergeCommit: createHash('sha1').update(text).digest('hex') }
}
