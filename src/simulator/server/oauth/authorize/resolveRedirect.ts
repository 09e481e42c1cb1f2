import type { World } from '../../world/World.ts'
import { isBelowCallback } from '../isBelowCallback.ts'
import type { OAuthClient } from '../OAuthClient.ts'
import { toCallbackUrl } from '../toCallbackUrl.ts'
import { AuthorizeError } from './AuthorizeError.ts'

const title = 'Invalid redirect_uri'
const message = 'This integration is misconfigured. Contact the vendor for assistance.'

/**
 * Where a client may have its users sent: below its callback URL, or there when it names no address
 * (support.atlassian.com/bitbucket-cloud, "Use OAuth on Bitbucket Cloud").
 *
 * @throws {AuthorizeError} in recorded words; nobody is sent to such an address
 */
export function resolveRedirect(
  world: World,
  client: OAuthClient,
  redirectUri: string | undefined,
): string {
  const callback = client.app ? toCallbackUrl(world, client.app) : client.callbackUrl
  if (!URL.canParse(callback)) throw new AuthorizeError(title, message)
  if (redirectUri === undefined) return new URL(callback).href
  const isExact = world.settings.redirect_uri_match === 'exact'
  const isMeant = isExact ? redirectUri === callback : isBelowCallback(redirectUri, callback)
  // An answer needs the fragment for itself (RFC 6749 §3.1.2).
  if (!isMeant || redirectUri.includes('#')) throw new AuthorizeError(title, message)
  return new URL(redirectUri).href
}
