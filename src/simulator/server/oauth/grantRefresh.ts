import type { AccessTokenResponse } from '../../../contract/AccessTokenResponse.ts'
import { expandScopes } from '../scopes/expandScopes.ts'
import type { Simulation } from '../Simulation.ts'
import type { RefreshRules } from './createRefreshTokens.ts'
import { issueToken } from './issueToken.ts'
import { narrowScopes } from './narrowScopes.ts'
import type { OAuthClient } from './OAuthClient.ts'
import { OAuthError } from './OAuthError.ts'
import type { GrantForm } from './readForm.ts'

// Three months (CHANGE-3052 of the changelog); how many days they are is ours.
const unusedMs = 90 * 86_400_000

/**
 * A new access token for a refresh token. Since May 2026 a new refresh token comes with it, and one that
 * was not used for three months is dead (CHANGE-3052); that a second use ends all that came from the
 * grant is what RFC 9700 §4.14 asks for. Scopes that the client has lost do not come back (ours).
 *
 * @throws {OAuthError} in recorded words for one that is unknown, used, revoked or of another client
 */
export function grantRefresh(
  simulation: Simulation,
  client: OAuthClient,
  form: GrantForm,
): AccessTokenResponse {
  const { tokens, world, events } = simulation
  const text = form.get('refresh_token') ?? ''
  const found = tokens.refreshTokens.find(text)
  const allowed = expandScopes(client.scopes)
  const own = found?.client === client.id ? found.scopes.filter((one) => allowed.has(one)) : []
  // Before it is used up.
  const scopes = own.length > 0 ? narrowScopes(own, form.get('scope')) : own

  const used = tokens.refreshTokens.use(text, client.id, toRules(world.settings))
  if (used === 'stolen' && found) {
    tokens.revokeFamily(found.family)
    const detail = { app: client.id, user: found.user }
    events.add('token', `A refresh token of ${client.name} came a second time.`, detail)
  }
  if (typeof used === 'string') {
    throw new OAuthError('invalid_request', 'Invalid refresh_token', { rfc: 'invalid_grant' })
  }
  const { user, grant, family } = used.record
  return {
    ...issueToken(simulation, client, { user, grant, family, scopes }),
    state: 'refresh_token',
    refresh_token: used.text,
  }
}

function toRules(settings: Simulation['world']['settings']): RefreshRules {
  if (settings.era !== '2026') return { isRotating: false, graceMs: 0, unusedMs: Infinity }
  return { isRotating: true, graceMs: settings.refresh_token_grace_ms, unusedMs }
}
