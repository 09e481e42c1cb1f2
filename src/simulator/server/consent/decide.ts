import { toDescriptorScopes } from '../scopes/toDescriptorScopes.ts'
import type { AppRecord, ConsentRecord, World } from '../world/World.ts'

export interface Decision {
  /** Of the record, unique among the user's. */
  id: string
  user: string
  app: AppRecord
  decision: ConsentRecord['decision']
  /** Milliseconds since the epoch. */
  now: number
}

/** Store a user's answer in place of the one before. */
export function decide(world: World, { id, user, app, decision, now }: Decision): void {
  const others = world.consents.filter((old) => old.user !== user || old.app !== app.id)
  const decidedOn = new Date(now).toISOString()
  const scopes = toDescriptorScopes(app.descriptor)
  world.consents = [...others, { id, user, app: app.id, decision, scopes, decidedOn }]
}
