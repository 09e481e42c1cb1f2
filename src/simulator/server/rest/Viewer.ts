import type { AppRecord, UserRecord, WorkspaceRecord } from '../world/World.ts'

/** Who calls REST 2.0, and what they may do. */
export interface Viewer {
  /** Undefined for an anonymous caller, who sees what is public. */
  user: UserRecord | undefined
  /** The workspace whose account an app acts as, when it calls for itself. */
  principal?: WorkspaceRecord
  /** Of an access token, or of an app's own JWT. */
  grant?: {
    app: AppRecord
    /** Slugs of the workspaces it is installed in. */
    workspaces: readonly string[]
    /** As granted: what they imply is not among them. */
    scopes: readonly string[]
  }
}
