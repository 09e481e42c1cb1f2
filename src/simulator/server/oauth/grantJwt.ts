import type { AccessTokenResponse } from '../../../contract/AccessTokenResponse.ts'
import { verifyAppJwt } from '../connect/verifyAppJwt.ts'
import { expandScopes } from '../scopes/expandScopes.ts'
import { toDescriptorScopes } from '../scopes/toDescriptorScopes.ts'
import type { Simulation } from '../Simulation.ts'
import type { GrantForm } from './grantSession.ts'
import { issueToken } from './issueToken.ts'
import { toAppClient } from './OAuthClient.ts'
import { OAuthError } from './OAuthError.ts'

/**
 * The grant with which an app's own server gets a token: it acts as the account of the workspace that
 * the JWT is of, `scope` narrows it, and there is no refresh token
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
    throw new OAuthError('unauthorized_client', 'Invalid OAuth client credentials')
  }
  if (form.has('bitbucket_repository')) {
    throw new OAuthError('invalid_request', 'The simulator has no bitbucket_repository yet.')
  }
  const { app } = caller
  const own = toDescriptorScopes(app.descriptor)
  const scopes =
    form
      .get('scope')
      ?.split(/[\s,]+/)
      .filter(Boolean) ?? own
  const foreign = scopes.find((scope) => !expandScopes(own).has(scope))
  if (foreign !== undefined) throw new OAuthError('invalid_scope', `Invalid scope: ${foreign}`)

  const request = { user: workspace.uuid, grant: 'jwt', scopes } as const
  return { ...issueToken(simulation, toAppClient(app), request), state: 'jwt' }
}
