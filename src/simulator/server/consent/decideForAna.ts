import { ana } from '../world/people.ts'
import type { World } from '../world/World.ts'
import { decide } from './decide.ts'

/** Give Ana's answer to every app of a start state. @param now milliseconds since the epoch */
export function decideForAna(world: World, decision: 'approved' | 'denied', now: number): void {
  for (const [index, app] of world.apps.entries()) {
    decide(world, { id: `consent-${index + 1}`, user: ana.uuid, app, decision, now })
  }
}
