/** A comment on a commit. */
export interface CommitCommentRecord {
  /** Unique in its repository. */
  id: number
  /** Hash, whole. */
  commit: string
  /** Uuid of a user; null for an app that acts for itself. */
  user: string | null
  content: string
  /** Id of the comment that it answers. */
  parent?: number | undefined
  /** Missing for a comment on the commit as a whole. */
  inline?: CommentPlaceRecord | undefined
  isDeleted: boolean
  /** ISO 8601. */
  createdOn: string
  updatedOn: string
}

/** Lines of a file, counted from 1: `from` of the old one, `to` of the new one. */
export interface CommentPlaceRecord {
  path: string
  from?: number
  to?: number
  start_from?: number
  start_to?: number
}

/** Somebody has approved a commit. */
export interface CommitApprovalRecord {
  /** Hash, whole. */
  commit: string
  /** Uuid. */
  user: string
  /** ISO 8601. */
  approvedOn: string
}
