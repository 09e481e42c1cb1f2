/** What the repositories of a workspace are sorted by. */
export interface ProjectRecord {
  uuid: string
  /** Such as `SHOP`; unique in its workspace. */
  key: string
  name: string
  description: string
  /** Then it holds no public repository. */
  isPrivate: boolean
  /** Uuid. */
  workspace: string
  /** ISO 8601. */
  createdOn: string
  updatedOn: string
}
