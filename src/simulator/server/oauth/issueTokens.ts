import type { AccessTokenResponse } from '../../../contract/AccessTokenResponse.ts'
import type { Simulation } from '../Simulation.ts'
import { issueToken, type TokenRequest } from './issueToken.ts'
import type { OAuthClient } from './OAuthClient.ts'

/** An access token with a refresh token of the same family. Default of `scopes`: all of the client's. */
export function issueTokens(
  simulation: Simulation,
  client: OAuthClient,
  request: TokenRequest & { family: string },
): AccessTokenResponse {
  const { scopes = client.scopes, user, grant, family } = request
  return {
    ...issueToken(simulation, client, request),
    refresh_token: simulation.tokens.refreshTokens.issue({
      user,
      client: client.id,
      scopes,
      grant,
      family,
    }),
  }
}
