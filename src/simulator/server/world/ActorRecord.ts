import type { UserRecord, WorkspaceRecord } from './World.ts'

/** Who does something: a user, or the workspace as whose account an app acts for itself. */
export type ActorRecord = UserRecord | WorkspaceRecord
