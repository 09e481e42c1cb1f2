/** A task on a pull request. */
export interface TaskRecord {
  /** Unique on its pull request. */
  id: number
  /** Uuid of a user. */
  creator: string
  raw: string
  /** Id of the comment it belongs to. */
  comment: number | null
  isPending: boolean
  isDeleted: boolean
  /** Who did it, and when (ISO 8601); null for one to be done. */
  resolution: { user: string; date: string } | null
  /** ISO 8601. */
  createdOn: string
  updatedOn: string
}
