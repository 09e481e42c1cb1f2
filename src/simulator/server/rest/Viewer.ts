import type { AppRecord, UserRecord } from '../world/World.ts'

/** Who calls REST 2.0, and what they may do. */
export interface Viewer {
  /** Undefined for an anonymous caller, who sees what is public. */
  user: UserRecord | undefined
  /** Of an access token. */
  grant?: {
    app: AppRecord
    /** Slugs of the workspaces it is installed in. */
    workspaces: readonly string[]
    /** As granted: what they imply is not among them. */
    scopes: readonly string[]
  }
}
