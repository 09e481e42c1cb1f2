import type { CommitStatus } from '../../../contract/CommitStatus.ts'
import type { GitStore } from '../git/createGitStore.ts'
import type { Participant, PullRequestState } from '../../../contract/PullRequest.ts'
import type { ActivityRecord } from './ActivityRecord.ts'
import type { CommentRecord } from './CommentRecord.ts'
import type { MergeTaskRecord } from './MergeTaskRecord.ts'
import type { TaskRecord } from './TaskRecord.ts'

export interface RepositoryRecord {
  uuid: string
  slug: string
  name: string
  description: string
  /** Uuid. */
  workspace: string
  isPrivate: boolean
  /** ISO 8601. */
  createdOn: string
  updatedOn: string
  mainBranch: string
  pullRequests: PullRequestRecord[]
  git: GitStore
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
  /** Builds of the source commit. */
  statuses: StatusRecord[]
}

export interface ParticipantRecord {
  /** Uuid. */
  user: string
  role: Participant['role']
  state: Participant['state']
  /** ISO 8601. */
  participatedOn: string | null
}

export interface StatusRecord {
  key: string
  name: string
  state: CommitStatus['state']
  description: string
  url: string
  /** ISO 8601. */
  createdOn: string
  updatedOn: string
}
