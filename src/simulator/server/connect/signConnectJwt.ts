import { createHash } from 'node:crypto'
import { SignJWT } from 'jose'
import { toCanonicalRequest } from './toCanonicalRequest.ts'

export interface SignConnectJwtParameters {
  clientKey: string
  sharedSecret: string
  /** Account id of the user; undefined for an anonymous one. */
  subject: string | undefined
  method: string
  /** Where the token goes, complete but for itself. */
  url: URL
  /** The app's. */
  baseUrl: string
  /** Milliseconds since the epoch. */
  now: number
}

const lifetimeSeconds = 180

/**
 * The token with which the host speaks to an app: HS256 with the installation's secret, `iss` its
 * client key, `qsh` the hash of the request
 * (developer.atlassian.com/cloud/bitbucket/understanding-jwt-for-apps). `sub` is likely.
 */
export async function signConnectJwt({
  clientKey,
  sharedSecret,
  subject,
  method,
  url,
  baseUrl,
  now,
}: SignConnectJwtParameters): Promise<string> {
  const issuedAt = Math.floor(now / 1000)
  const canonical = toCanonicalRequest(method, url, new URL(baseUrl).pathname)
  const token = new SignJWT({ qsh: createHash('sha256').update(canonical).digest('hex') })
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .setIssuer(clientKey)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + lifetimeSeconds)
  if (subject !== undefined) token.setSubject(subject)
  return token.sign(new TextEncoder().encode(sharedSecret))
}
