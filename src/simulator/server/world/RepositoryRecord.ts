import type { GitStore } from '../git/createGitStore.ts'
import type { Participant, PullRequestState } from '../../../contract/PullRequest.ts'
import type { ActivityRecord } from './ActivityRecord.ts'
import type { CommentRecord } from './CommentRecord.ts'
import type { CommitStatuses } from './createCommitStatuses.ts'
import type { IssueTrackerRecord } from './IssueRecord.ts'
import type { MergeTaskRecord } from './MergeTaskRecord.ts'
import type { ProjectRecord } from './ProjectRecord.ts'
import type { RepositoryDetails } from './RepositoryDetails.ts'
import type { TaskRecord } from './TaskRecord.ts'

export interface RepositoryRecord extends RepositoryDetails {
  uuid: string
  slug: string
  name: string
  description: string
  /** Uuid. */
  workspace: string
  /** One of its workspace's. Default: none. */
  project?: ProjectRecord
  /** Default: it has none. */
  issueTracker?: IssueTrackerRecord
  isPrivate: boolean
  /** ISO 8601. */
  createdOn: string
  updatedOn: string
  mainBranch: string
  pullRequests: PullRequestRecord[]
  git: GitStore
  /** Builds, by commit. */
  statuses: CommitStatuses
}

export interface PullRequestRecord {
  id: number
  title: string
  description: string
  state: PullRequestState
  isDraft: boolean
  /** Uuid of a user. */
  author: string
  participants: ParticipantRecord[]
  sourceBranch: string
  /** The newest commit of the source branch. */
  sourceCommit: string
  destinationBranch: string
  destinationCommit: string
  closeSourceBranch: boolean
  /** Hash; null until it is merged. */
  mergeCommit: string | null
  /** Uuid of who merged or declined it; null until then. */
  closedBy: string | null
  /** Why it was declined. */
  reason: string
  comments: CommentRecord[]
  tasks: TaskRecord[]
  /** Oldest first. */
  activity: ActivityRecord[]
  /** The last merge that was started with `?async=true`. */
  mergeTask?: MergeTaskRecord
  /** ISO 8601. */
  createdOn: string
  updatedOn: string
}

export interface ParticipantRecord {
  /** Uuid. */
  user: string
  role: Participant['role']
  state: Participant['state']
  /** ISO 8601. */
  participatedOn: string | null
}
