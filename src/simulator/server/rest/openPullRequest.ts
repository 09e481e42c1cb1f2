import { createHash } from 'node:crypto'
import type { PullRequestRecord, RepositoryRecord } from '../world/RepositoryRecord.ts'

export interface OpenPullRequestParameters {
  title: string
  description: string
  /** Uuid. */
  author: string
  sourceBranch: string
  /** Milliseconds since the epoch. */
  now: number
}

/** A new pull request to the main branch. Its branch need not be known: the simulator has no git. */
export function openPullRequest(
  repository: RepositoryRecord,
  { now, ...fields }: OpenPullRequestParameters,
): PullRequestRecord {
  const openedOn = new Date(now).toISOString()
  const [newest] = repository.pullRequests.toSorted((one, other) => other.id - one.id)
  const hash = createHash('sha1').update(`${fields.sourceBranch} ${openedOn}`).digest('hex')
  const pullRequest: PullRequestRecord = {
    ...fields,
    id: (newest?.id ?? 0) + 1,
    state: 'OPEN',
    isDraft: false,
    participants: [],
    sourceCommit: hash,
    destinationCommit: newest?.destinationCommit ?? hash,
    mergeCommit: null,
    commentCount: 0,
    taskCount: 0,
    createdOn: openedOn,
    updatedOn: openedOn,
  }
  repository.pullRequests = [...repository.pullRequests, pullRequest]
  return pullRequest
}
