import type { IssueKind, IssuePriority, IssueState } from '../../../contract/Issue.ts'
import type { IssueChanges } from '../../../contract/IssueChange.ts'

/** The issue tracker of a repository. */
export interface IssueTrackerRecord {
  /** Those that were deleted too. */
  issues: IssueRecord[]
  components: readonly IssueLabelRecord[]
  milestones: readonly IssueLabelRecord[]
  versions: readonly IssueLabelRecord[]
  /** One-time addresses of attachments, by their code. */
  downloads: Map<string, AttachmentDownload>
}

export interface AttachmentDownload {
  name: string
  bytes: Uint8Array<ArrayBuffer>
  /** Milliseconds since the epoch. */
  expiresAt: number
}

export interface IssueLabelRecord {
  id: number
  name: string
}

export interface IssueRecord {
  id: number
  title: string
  content: string
  state: IssueState
  kind: IssueKind
  priority: IssuePriority
  /** Uuid of a user, or of a workspace. */
  reporter: string
  /** Uuid; null for nobody. */
  assignee: string | null
  component: IssueLabelRecord | null
  milestone: IssueLabelRecord | null
  version: IssueLabelRecord | null
  /** Uuids of users. */
  votes: Set<string>
  watchers: Set<string>
  /** ISO 8601. */
  createdOn: string
  updatedOn: string
  /** ISO 8601; null until its title or text is changed. */
  editedOn: string | null
  /** Oldest first; those that were deleted too. */
  comments: IssueCommentRecord[]
  /** By name. */
  attachments: Map<string, Uint8Array<ArrayBuffer>>
  isDeleted: boolean
}

/** A comment, or a change with the comment that goes with it. */
export interface IssueCommentRecord {
  id: number
  /** Uuid of a user, or of a workspace. */
  user: string
  /** Empty when it only goes with a change. */
  content: string
  changes?: IssueChanges
  /** ISO 8601. */
  createdOn: string
  /** ISO 8601; null until it is edited. */
  updatedOn: string | null
  isDeleted: boolean
}
