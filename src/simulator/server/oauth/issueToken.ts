import type { AccessTokenResponse } from '../../../contract/AccessTokenResponse.ts'
import type { Simulation } from '../Simulation.ts'
import type { OAuthClient } from './OAuthClient.ts'
import type { Granted, TokenRecord } from './TokenRecord.ts'
import { toScopeField } from './toScopeField.ts'

/** What a token is for. Default of `scopes`: all of the client's. */
export type TokenRequest = Pick<Granted, 'user' | 'grant'> &
  Partial<Pick<TokenRecord, 'scopes' | 'family' | 'repositories'>>

/**
 * A new access token, as the token endpoint answers with it, but for its `state` and a refresh token.
 */
export function issueToken(
  { tokens, world, now, events }: Simulation,
  client: OAuthClient,
  request: TokenRequest,
): AccessTokenResponse {
  const { scopes = client.scopes, user, grant } = request
  const { era, token_lifetime_seconds: lifetime } = world.settings
  const expiresAt = now() + lifetime * 1_000
  const text = tokens.issue({ ...request, scopes, client: client.id, expiresAt })
  events.add('token', `${client.name} got a token.`, {
    token: `…${text.slice(-4)}`,
    app: client.id,
    user,
    grant,
    scopes: scopes.join(' '),
    lifetime,
  })
  return {
    access_token: text,
    token_type: 'bearer',
    expires_in: lifetime,
    ...toScopeField(era, scopes),
  }
}
