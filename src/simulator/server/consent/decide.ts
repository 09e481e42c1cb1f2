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

/** Store a user's answer to an app, for all it asks for, in place of the one before. */
export function decide(world: World, { app, ...decision }: Decision): void {
  const scopes = toDescriptorScopes(app.descriptor)
  storeDecision(world, { ...decision, client: app.id, scopes })
}

/** The same for an app or a consumer, by the id of its record, and for scopes. */
export function storeDecision(
  world: World,
  { client, now, ...answer }: Omit<Decision, 'app'> & { client: string; scopes: string[] },
): void {
  const others = world.consents.filter((old) => old.user !== answer.user || old.app !== client)
  const decidedOn = new Date(now).toISOString()
  world.consents = [...others, { ...answer, app: client, decidedOn }]
}
