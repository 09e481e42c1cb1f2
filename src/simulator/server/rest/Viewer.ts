import type { OAuthClient } from '../oauth/OAuthClient.ts'
import type { AppRecord, UserRecord, WorkspaceRecord } from '../world/World.ts'

/** Who calls REST 2.0, and what they may do. */
export interface Viewer {
  /** Undefined for an anonymous caller, who sees what is public. */
  user: UserRecord | undefined
  /**
   * The workspace whose account an app acts as, when it calls for itself. With `user`: the one whose
   * consumer acts for itself, as that user of kind `app_user`.
   */
  principal?: WorkspaceRecord
  /** Of an access token, or of an app's own JWT. */
  grant?: {
    client: OAuthClient
    /** That of `client`; left out for a consumer. */
    app?: AppRecord
    /** Slugs of the workspaces the app is installed in; through a consumer, all of the user's. */
    workspaces: readonly string[]
    /** As granted: what they imply is not among them. */
    scopes: readonly string[]
    /** Uuids of the only repositories it opens; then no workspace is open either. */
    repositories?: readonly string[]
  }
}
