import type { AccessTokenResponse } from '../../../contract/AccessTokenResponse.ts'
import type { Simulation } from '../Simulation.ts'
import type { UserRecord } from '../world/World.ts'
import { grantClientCredentials } from './grantClientCredentials.ts'
import { grantCode } from './grantCode.ts'
import { grantJwt } from './grantJwt.ts'
import { grantRefresh } from './grantRefresh.ts'
import { grantSession } from './grantSession.ts'
import type { OAuthClient } from './OAuthClient.ts'
import { OAuthError } from './OAuthError.ts'
import { readClient } from './readClient.ts'
import type { GrantForm } from './readForm.ts'

export interface TokenCall {
  form: GrantForm
  authorization: string | undefined
  /** Who the browser's cookie says it is. */
  user: UserRecord | undefined
}

type ClientGrant = (
  simulation: Simulation,
  client: OAuthClient,
  form: GrantForm,
) => AccessTokenResponse

/** Grants that ask who the client is. */
const clientGrants = new Map<string, ClientGrant>([
  ['authorization_code', grantCode],
  ['client_credentials', grantClientCredentials],
  ['refresh_token', grantRefresh],
])

/**
 * The answer of the token endpoint. An unknown grant is refused before anybody looks at the client, as a
 * JSON body with credentials was (recorded answers).
 *
 * @throws {OAuthError}
 */
export async function grantToken(
  simulation: Simulation,
  { form, authorization, user }: TokenCall,
): Promise<AccessTokenResponse> {
  const grant = form.get('grant_type')
  if (grant === 'urn:bitbucket:oauth2:session') return grantSession(simulation, form, user)
  if (grant === 'urn:bitbucket:oauth2:jwt') return grantJwt(simulation, form, authorization)
  if (grant === 'password') {
    throw new OAuthError('invalid_request', 'Invalid resource owner username/password', {
      rfc: 'unsupported_grant_type',
    })
  }
  const grantClient = clientGrants.get(grant ?? '')
  if (!grantClient) {
    throw new OAuthError(
      'invalid_grant',
      `Unsupported grant type: ${grant?.slice(0, 100) ?? 'None'}`,
      { rfc: grant === undefined ? 'invalid_request' : 'unsupported_grant_type' },
    )
  }
  return grantClient(simulation, readClient(simulation.world, form, authorization), form)
}
