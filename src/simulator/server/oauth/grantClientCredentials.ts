import type { AccessTokenResponse } from '../../../contract/AccessTokenResponse.ts'
import { ensureAppUser } from '../consumers/ensureAppUser.ts'
import type { Simulation } from '../Simulation.ts'
import { issueToken } from './issueToken.ts'
import { issueTokens } from './issueTokens.ts'
import { narrowScopes } from './narrowScopes.ts'
import type { OAuthClient } from './OAuthClient.ts'
import { OAuthError } from './OAuthError.ts'
import type { GrantForm } from './readForm.ts'

/**
 * A token for a consumer itself, if it is private: as its owner, and since May 2026 as a user of kind
 * `app_user` who is at home in its workspace only, without a refresh token (CHANGE-3052 of the changelog).
 *
 * @throws {OAuthError} in recorded words for a public consumer and for that of an app
 */
export function grantClientCredentials(
  simulation: Simulation,
  client: OAuthClient,
  form: GrantForm,
): AccessTokenResponse {
  const { consumer } = client
  if (!consumer?.isPrivate) {
    throw new OAuthError(
      'invalid_grant',
      'Cannot use client_credentials with a consumer marked as "public". Calls for auto generated ' +
        'consumers should use urn:bitbucket:oauth2:jwt instead.',
      { rfc: 'unauthorized_client' },
    )
  }
  const grant = 'client_credentials'
  const scopes = narrowScopes(client.scopes, form.get('scope'))
  if (simulation.world.settings.era === '2026') {
    const user = ensureAppUser(simulation, consumer).uuid
    return { ...issueToken(simulation, client, { user, grant, scopes }), state: grant }
  }
  const family = simulation.createId()
  const request = { user: consumer.owner, grant, scopes, family } as const
  return { ...issueTokens(simulation, client, request), state: grant }
}
