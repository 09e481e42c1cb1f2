import { expandScopes } from '../scopes/expandScopes.ts'
import { RestError } from './RestError.ts'
import type { Viewer } from './Viewer.ts'

/**
 * Let a token pass only with all of these scopes, its own or implied ones. The user's own pages have no
 * limit, and an anonymous caller is held back by what is public.
 *
 * @throws {RestError} 403 that lists the scopes as granted, not expanded (recorded answers)
 */
export function requireScopes({ grant }: Viewer, scopes: readonly string[]): void {
  if (!grant || scopes.length === 0) return
  const has = expandScopes(grant.scopes)
  if (scopes.every((scope) => has.has(scope))) return
  throw new RestError(403, 'Your credentials lack one or more required privilege scopes.', {
    detail: { required: [...scopes], granted: [...grant.scopes] },
  })
}
