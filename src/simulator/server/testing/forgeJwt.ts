import { createHmac } from 'node:crypto'

export interface ForgeJwtParameters {
  /** Beside `typ`. Default: `alg` HS256. */
  header?: Record<string, unknown>
  claims: Record<string, unknown>
  /** Whatever the header says, it is signed with HMAC and this. */
  secret: string
  /** Default: `sha256`. */
  hash?: 'sha256' | 'sha384' | 'sha512'
}

/** A token as an attacker builds it by hand, where a library would refuse to. */
export function forgeJwt({
  header = { alg: 'HS256' },
  claims,
  secret,
  hash = 'sha256',
}: ForgeJwtParameters): string {
  const signed = [{ typ: 'JWT', ...header }, claims].map(encode).join('.')
  return `${signed}.${createHmac(hash, secret).update(signed).digest('base64url')}`
}

function encode(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url')
}
