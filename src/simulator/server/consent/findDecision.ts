import type { AppRecord, ConsentRecord, World } from '../world/World.ts'

/**
 * What the user has answered to this app; undefined when they have not been asked, or revoked it.
 * One answer holds for all installations of a registered app, and for one of a classic add-on
 * (developer community post 37870).
 */
export function findDecision(
  world: World,
  user: string,
  app: AppRecord,
): ConsentRecord['decision'] | undefined {
  return world.consents.find((record) => record.user === user && record.app === app.id)?.decision
}
