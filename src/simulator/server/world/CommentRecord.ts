import type { CommentPlace } from '../../../contract/PullRequestComment.ts'

/** A comment on a pull request. */
export interface CommentRecord {
  /** Unique on its pull request. */
  id: number
  /** Uuid of a user. */
  author: string
  /** Markdown; empty once it is deleted. */
  raw: string
  /** Id of the comment it replies to. */
  parent: number | null
  /** Null for a comment on the pull request as a whole. */
  place: CommentPlace | null
  isDeleted: boolean
  isPending: boolean
  /** Who resolved its thread, and when (ISO 8601). */
  resolution: { user: string; date: string } | null
  /** ISO 8601. */
  createdOn: string
  updatedOn: string
}
