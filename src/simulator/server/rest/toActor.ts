import type { Actor } from '../../../contract/Actor.ts'
import type { ActorRecord } from '../world/ActorRecord.ts'
import { toAccount } from './toAccount.ts'
import { toTeam } from './toTeam.ts'

export function toActor(origin: string, actor: ActorRecord): Actor {
  return 'members' in actor ? toTeam(origin, actor) : toAccount(origin, actor)
}
