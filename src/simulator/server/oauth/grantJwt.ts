import type { AccessTokenResponse } from '../../../contract/AccessTokenResponse.ts'
import { verifyAppJwt } from '../connect/verifyAppJwt.ts'
import type { Simulation } from '../Simulation.ts'
import { issueToken } from './issueToken.ts'
import { narrowScopes } from './narrowScopes.ts'
import { toAppClient } from './OAuthClient.ts'
import { OAuthError } from './OAuthError.ts'
import type { GrantForm } from './readForm.ts'
import { readRepositoryLimit } from './readRepositoryLimit.ts'

/**
 * The grant with which an app's own server gets a token: it acts as the account of the workspace that
 * the JWT is of, `scope` and `bitbucket_repository` narrow it, and there is no refresh token
 * (developer.atlassian.com/cloud/bitbucket/oauth-2-connect). Bodies of refusals are unknown, and ours.
 *
 * @throws {OAuthError}
 */
export async function grantJwt(
  simulation: Simulation,
  form: GrantForm,
  authorization: string | undefined,
): Promise<AccessTokenResponse> {
  const { world } = simulation
  const jwt = /^JWT (\S+)$/.exec(authorization ?? '')?.[1]
  const caller = jwt === undefined ? undefined : await verifyAppJwt(simulation, jwt)
  const workspace = world.workspaces.find(({ slug }) => slug === caller?.installation.workspace)
  if (!caller || !workspace) {
    throw new OAuthError('unauthorized_client', 'Invalid OAuth client credentials', {
      rfc: 'invalid_client',
    })
  }
  const client = toAppClient(caller.app)
  const scopes = narrowScopes(client.scopes, form.get('scope'))
  const repositories = readRepositoryLimit(world, workspace, form)
  const token = issueToken(simulation, client, {
    user: workspace.uuid,
    grant: 'jwt',
    scopes,
    ...(repositories && { repositories }),
  })
  return { ...token, state: 'jwt' }
}
