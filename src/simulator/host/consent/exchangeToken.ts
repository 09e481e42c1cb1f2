import * as v from 'valibot'
import type { AccessTokenResponse } from '../../../contract/AccessTokenResponse.ts'
import { bitbucketAddresses } from '../../../contract/bitbucketAddresses.ts'
import { accessTokenResponseSchema } from '../api/connectSchemas.ts'
import { hostError } from './hostError.ts'

export interface ExchangeTokenParameters {
  send: typeof fetch
  clientId: string
  /** The whole address of a frame of the app, its `jwt` included (observed). */
  redirectUri: string
  /** False only straight after an Allow: then the server may store an approval. */
  isCreationAllowed: boolean
}

export type TokenExchange = { token: AccessTokenResponse } | { error: object }

/**
 * Ask the token endpoint for the user's token. A failure in JSON is handed on as the server wrote
 * it; an answer that is not JSON becomes `INVALID_RESPONSE` (observed).
 *
 * @throws when the endpoint cannot be reached
 */
export async function exchangeToken({
  send,
  clientId,
  redirectUri,
  isCreationAllowed,
}: ExchangeTokenParameters): Promise<TokenExchange> {
  const response = await send(bitbucketAddresses.accessToken, {
    method: 'POST',
    body: new URLSearchParams({
      client_id: clientId,
      grant_type: 'urn:bitbucket:oauth2:session',
      redirect_uri: redirectUri,
      disallow_creation: String(!isCreationAllowed),
    }),
  })
  const invalid = { error: hostError('INVALID_RESPONSE', response.statusText || undefined) }

  let body: unknown
  try {
    body = await response.json()
  } catch {
    // Not JSON: a proxy's page, a redirect to the login.
    return invalid
  }
  if (!response.ok) return typeof body === 'object' && body !== null ? { error: body } : invalid

  const token = v.safeParse(accessTokenResponseSchema, body)
  return token.success ? { token: token.output } : invalid
}
