import {
  createQueryStringHash,
  encodeSymmetric,
  fromMethodAndUrl,
  SymmetricAlgorithm,
} from 'atlassian-jwt'

export interface SignAppJwtParameters {
  clientKey: string
  sharedSecret: string
  /** Milliseconds since the epoch. */
  now: number
  /** Default: `GET`. */
  method?: string
  /** With its query. */
  path: string
  /** Instead of the right ones; undefined leaves one out. */
  claims?: Record<string, unknown>
  algorithm?: SymmetricAlgorithm
}

/** A token as the server of the app `gauge` makes it, with Atlassian's own library. */
export function signAppJwt({
  clientKey,
  sharedSecret,
  now,
  method = 'GET',
  path,
  claims,
  algorithm = SymmetricAlgorithm.HS256,
}: SignAppJwtParameters): string {
  const qsh = createQueryStringHash(fromMethodAndUrl(method, path))
  const own = { iss: 'gauge', sub: clientKey, iat: now / 1_000, exp: now / 1_000 + 180, qsh }
  return encodeSymmetric({ ...own, ...claims }, sharedSecret, algorithm)
}
