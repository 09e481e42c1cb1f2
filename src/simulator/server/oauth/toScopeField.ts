import type { GrantedScopes } from '../../../contract/AccessTokenResponse.ts'
import type { Era } from '../../../contract/eras.ts'

/** The scopes of a token under the name that the token endpoint of an era has for them. */
export function toScopeField(era: Era, scopes: readonly string[]): GrantedScopes {
  const text = scopes.join(' ')
  return era === '2026' ? { scope: text } : { scopes: text }
}
