import type { AppRecord, ConsentRecord, World } from '../world/World.ts'
import { toConsentSubject } from './toConsentSubject.ts'

/** What the user has answered to this app; undefined when they have not been asked, or revoked it. */
export function findDecision(
  world: World,
  user: string,
  app: AppRecord,
): ConsentRecord['decision'] | undefined {
  const subject = toConsentSubject(app)
  return world.consents.find((record) => record.user === user && record.subject === subject)
    ?.decision
}
