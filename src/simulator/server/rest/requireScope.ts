import { expandScopes } from '../scopes/expandScopes.ts'
import { RestError } from './RestError.ts'
import type { Viewer } from './Viewer.ts'

/**
 * Let a token pass only with a scope, its own or an implied one. The user's own pages have no limit,
 * and an anonymous caller is held back by what is public.
 *
 * @throws {RestError} 403 that lists the scopes as granted, not expanded (recorded answers)
 */
export function requireScope({ grant }: Viewer, scope: string): void {
  if (!grant || expandScopes(grant.scopes).has(scope)) return
  throw new RestError(403, 'Your credentials lack one or more required privilege scopes.', {
    required: [scope],
    granted: [...grant.scopes],
  })
}
