import { createHmac } from 'node:crypto'
import { createQueryStringHash, fromMethodAndUrl } from 'atlassian-jwt'
import type { SecurityTarget, SecurityTenant } from './SecurityTarget.ts'

/** What is wrong with a token; nothing of it is, by default. */
export interface JwtChange {
  /** Who it says has signed. Default: the first tenant. */
  tenant?: SecurityTenant
  /** What it is signed with, if not the tenant's own. */
  secret?: string
  /** Of the header. */
  alg?: string
  /** What it is truly signed with; null leaves it unsigned. Default: sha256. */
  digest?: 'sha256' | 'sha512' | null
  /** In seconds. */
  expiresIn?: number
  claims?: Record<string, unknown>
  /** What it was made for, if not what it is sent to. */
  path?: string
  method?: string
}

/** A JWT as Bitbucket makes it for a path, or one with something wrong. */
export function signSecurityJwt(
  { tenants, now }: Pick<SecurityTarget, 'tenants' | 'now'>,
  path: string,
  change: JwtChange = {},
): string {
  const { tenant = tenants[0], digest = 'sha256', alg = 'HS256', method = 'GET' } = change
  const issued = Math.floor(now() / 1000)
  const qsh = createQueryStringHash(fromMethodAndUrl(method, change.path ?? path))
  const exp = issued + (change.expiresIn ?? 180)
  const claims = { iss: tenant.clientKey, iat: issued, exp, qsh, ...change.claims }
  const body = [{ typ: 'JWT', alg }, claims].map(encode).join('.')
  const secret = change.secret ?? tenant.sharedSecret
  const signature =
    digest === null ? '' : createHmac(digest, secret).update(body).digest('base64url')
  return `${body}.${signature}`
}

function encode(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url')
}
