import type { World } from '../../world/World.ts'
import type { CodeChallenge } from '../createCodes.ts'
import { narrowScopes } from '../narrowScopes.ts'
import { findClientByKey, type OAuthClient } from '../OAuthClient.ts'
import { OAuthError } from '../OAuthError.ts'
import { AuthorizeError } from './AuthorizeError.ts'
import type { AuthorizeRequest } from './AuthorizeRequest.ts'
import { resolveRedirect } from './resolveRedirect.ts'

const title = 'Invalid request'
// RFC 7636 §4.2.
const challengePattern = /^[\w.~-]{43,128}$/

/**
 * Check an authorization request. But for the redirect, the words of refusals are ours.
 * @throws {AuthorizeError}
 */
export function readAuthorizeRequest(world: World, query: URLSearchParams): AuthorizeRequest {
  for (const name of new Set(query.keys())) {
    if (query.getAll(name).length > 1) {
      throw new AuthorizeError(title, 'A parameter is there more than once.')
    }
  }
  const get = (name: string) => query.get(name) || undefined
  const client = findClientByKey(world, get('client_id'))
  if (!client) {
    throw new AuthorizeError('Invalid client_id', 'There is no OAuth consumer with this key.')
  }
  const redirectUri = get('redirect_uri')
  const destination = resolveRedirect(world, client, redirectUri)
  const state = get('state')

  const refuse = (error: string, message: string) =>
    new AuthorizeError(title, message, {
      destination,
      error,
      ...(state !== undefined && { state }),
    })
  const responseType = get('response_type')
  if (responseType !== 'code' && responseType !== 'token') {
    const error = responseType === undefined ? 'invalid_request' : 'unsupported_response_type'
    throw refuse(error, 'response_type must be "code".')
  }
  if (responseType === 'token' && world.settings.era === '2026') {
    throw refuse(
      'unsupported_response_type',
      'The implicit grant (response_type=token) is no longer supported. Use response_type=code.',
    )
  }
  const challenge = readChallenge(get)
  if (challenge && world.settings.pkce_is_enforced && !isStrong(challenge)) {
    throw refuse(
      'invalid_request',
      'code_challenge must be one of S256, with code_challenge_method.',
    )
  }
  try {
    return {
      client: client.id,
      responseType,
      destination,
      ...(redirectUri !== undefined && { redirectUri }),
      ...(state !== undefined && { state }),
      scopes: readScopes(world, client, get('scope')),
      ...(challenge && { challenge }),
    }
  } catch (error) {
    if (!(error instanceof OAuthError)) throw error
    throw refuse('invalid_scope', 'It asks for a scope that the OAuth consumer does not have.')
  }
}

function readScopes(world: World, client: OAuthClient, asked: string | undefined) {
  return narrowScopes(client.scopes, world.settings.authorize_scope === 'ignored' ? '' : asked)
}

function readChallenge(get: (name: string) => string | undefined): CodeChallenge | undefined {
  const value = get('code_challenge')
  if (value === undefined) return undefined
  return { method: get('code_challenge_method') === 'S256' ? 'S256' : 'plain', value }
}

function isStrong({ method, value }: CodeChallenge): boolean {
  return method === 'S256' && challengePattern.test(value)
}
