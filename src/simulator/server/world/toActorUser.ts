import type { ActorRecord } from './ActorRecord.ts'
import type { UserRecord } from './World.ts'

/** The user who acts; undefined for an app that acts for itself. */
export function toActorUser(actor: ActorRecord): UserRecord | undefined {
  return 'members' in actor ? undefined : actor
}
