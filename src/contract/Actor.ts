import type { Account } from './Account.ts'
import type { Team } from './Team.ts'

/** Who does something: a user, or the workspace as whose account an app acts for itself. */
export type Actor = Account | Team
