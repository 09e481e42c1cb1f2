import type { PullRequestRecord, RepositoryRecord } from '../../world/RepositoryRecord.ts'
import { toSnapshot } from '../../world/toSnapshot.ts'

type Given =
  | 'title'
  | 'description'
  | 'author'
  | 'isDraft'
  | 'closeSourceBranch'
  | 'participants'
  | 'sourceBranch'
  | 'sourceCommit'
  | 'destinationBranch'
  | 'destinationCommit'

/** @param now milliseconds since the epoch */
export function openPullRequest(
  repository: RepositoryRecord,
  fields: Pick<PullRequestRecord, Given>,
  now: number,
): PullRequestRecord {
  const openedOn = new Date(now).toISOString()
  const newest = repository.pullRequests.reduce((highest, { id }) => Math.max(highest, id), 0)
  const pullRequest: PullRequestRecord = {
    ...fields,
    id: newest + 1,
    state: 'OPEN',
    mergeCommit: null,
    closedBy: null,
    reason: '',
    comments: [],
    tasks: [],
    activity: [],
    createdOn: openedOn,
    updatedOn: openedOn,
  }
  const { author } = fields
  const after = toSnapshot(pullRequest)
  pullRequest.activity = [{ kind: 'update', user: author, date: openedOn, after }]
  repository.pullRequests = [...repository.pullRequests, pullRequest]
  return pullRequest
}
