import type { Context } from 'hono'
import type { Simulation } from '../Simulation.ts'
import type { OAuthError } from './OAuthError.ts'

/**
 * The answer for a failure: as it was recorded, or by RFC 6749 §5.2 with the quirk `oauth_errors`, where
 * a client that is not known gets 401 and the scheme to use.
 */
export function toOAuthResponse(
  { world }: Simulation,
  context: Context,
  { body, rfc, status }: OAuthError,
): Response {
  context.header('Cache-Control', 'no-store')
  if (world.settings.oauth_errors === 'recorded') return context.json(body, status)
  if (rfc !== 'invalid_client') return context.json({ ...body, error: rfc }, status)
  context.header('WWW-Authenticate', 'Basic realm="Bitbucket.org HTTP"')
  return context.json({ ...body, error: rfc }, 401)
}
