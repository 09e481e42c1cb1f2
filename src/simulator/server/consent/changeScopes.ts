import type { Simulation } from '../Simulation.ts'
import type { AppRecord } from '../world/World.ts'
import { isRaised } from './isRaised.ts'

/**
 * What a new descriptor means for the users' answers: more scopes revoke the approvals of everyone,
 * and denials stay. A classic add-on has a record for each installation, so only the updated one
 * loses its approvals (developer community post 37870). That fewer scopes revoke nothing, and that the
 * tokens end with the approval, is inferred.
 */
export function changeScopes(simulation: Simulation, before: AppRecord, after: AppRecord): void {
  if (!isRaised(before.descriptor, after.descriptor)) return
  const { world, tokens, events } = simulation
  const isRevoked = (record: { app: string; decision: string }) =>
    record.app === after.id && record.decision === 'approved'
  for (const { user } of world.consents.filter(isRevoked)) tokens.revoke(user, after.id)
  world.consents = world.consents.filter((record) => !isRevoked(record))
  const name = after.descriptor.name
  events.add('decision', `${name} asks for more: its approvals are revoked.`, { app: after.id })
}
