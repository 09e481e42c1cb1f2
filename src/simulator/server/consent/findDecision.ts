import { toDescriptorScopes } from '../scopes/toDescriptorScopes.ts'
import type { AppRecord, ConsentRecord, World } from '../world/World.ts'

/**
 * What the user has answered to this app; undefined when they have not been asked, or revoked it.
 * One answer holds for all installations of a registered app, and for one of a classic add-on
 * (developer community post 37870). A grant of fewer scopes, on the authorize page, is no approval of
 * all that the app asks for.
 */
export function findDecision(
  world: World,
  user: string,
  app: AppRecord,
): ConsentRecord['decision'] | undefined {
  const found = world.consents.find((record) => record.user === user && record.app === app.id)
  if (found?.decision !== 'approved') return found?.decision
  const isWhole = toDescriptorScopes(app.descriptor).every((scope) => found.scopes.includes(scope))
  return isWhole ? 'approved' : undefined
}
