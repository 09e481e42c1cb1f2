import type { AccessTokenResponse } from '../../../contract/AccessTokenResponse.ts'
import type { Simulation } from '../Simulation.ts'
import { isRightVerifier } from './isRightVerifier.ts'
import { issueTokens } from './issueTokens.ts'
import type { OAuthClient } from './OAuthClient.ts'
import { OAuthError } from './OAuthError.ts'
import type { GrantForm } from './readForm.ts'

/**
 * Tokens for an authorization code, once: another try ends those that it brought
 * (RFC 6749 §4.1.2). `redirect_uri` may be left out (documented), but not be another one.
 *
 * @throws {OAuthError} in recorded words for a code that is unknown, used, expired or of another client
 */
export function grantCode(
  simulation: Simulation,
  client: OAuthClient,
  form: GrantForm,
): AccessTokenResponse {
  const { tokens, now, world } = simulation
  const invalid = () => new OAuthError('invalid_grant', 'The specified code is not valid.')
  const text = form.get('code') ?? ''
  const code = tokens.codes.find(text)
  if (code?.client !== client.id) throw invalid()
  if (code.isUsed) {
    tokens.revokeFamily(code.family)
    throw invalid()
  }
  if (code.expiresAt <= now()) throw invalid()

  const { settings } = world
  const redirectUri = form.get('redirect_uri')
  const isNeeded = settings.oauth_errors === 'rfc' && code.redirectUri !== undefined
  const isOther = redirectUri !== (code.redirectUri ?? client.callbackUrl)
  if ((isNeeded || redirectUri !== undefined) && isOther) throw invalid()
  const isProven = isRightVerifier(code.challenge, form.get('code_verifier'))
  if (settings.pkce_is_enforced && !isProven) throw invalid()

  // Nothing is awaited between the look and this: of two requests at once, the other finds it used.
  tokens.codes.markUsed(text)
  const { user, scopes, grant, family } = code
  const response = issueTokens(simulation, client, { user, scopes, grant, family })
  return { ...response, state: 'authorization_code' }
}
