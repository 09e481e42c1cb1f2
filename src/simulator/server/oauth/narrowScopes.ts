import { expandScopes } from '../scopes/expandScopes.ts'
import { OAuthError } from './OAuthError.ts'

/**
 * The scopes that somebody asks for, separated by spaces, out of those they may have; these when they
 * name none. One that is implied may be asked for.
 *
 * @throws {OAuthError} invalid_scope (RFC 6749 §5.2; what Bitbucket says is unknown)
 */
export function narrowScopes(own: readonly string[], asked: string | undefined): readonly string[] {
  const names = new Set(asked?.split(/[\s,]+/).filter(Boolean))
  if (names.size === 0) return own
  const allowed = expandScopes(own)
  for (const name of names) {
    if (!allowed.has(name))
      throw new OAuthError('invalid_scope', `Invalid scope: ${name.slice(0, 100)}`)
  }
  return [...names]
}
