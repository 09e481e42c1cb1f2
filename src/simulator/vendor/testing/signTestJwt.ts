import {
  createQueryStringHash,
  encodeSymmetric,
  fromMethodAndUrl,
  SymmetricAlgorithm,
} from 'atlassian-jwt'
import { testInstallation } from './testInstallation.ts'

export interface ClaimOptions {
  /** Instead of the right ones, or besides them. */
  claims?: Record<string, unknown>
  /** Default: `GET`. */
  method?: string
}

export interface SignTestJwtOptions extends ClaimOptions {
  secret?: string
  algorithm?: SymmetricAlgorithm
}

/** What a token says that was made just now for a path. */
export function claimTestJwt(path: string, { claims, method = 'GET' }: ClaimOptions = {}) {
  const { clientKey, now } = testInstallation
  const qsh = createQueryStringHash(fromMethodAndUrl(method, path))
  return { iss: clientKey, iat: now / 1000, exp: now / 1000 + 180, qsh, ...claims }
}

/** A token as Bitbucket would make it, or with one thing wrong. */
export function signTestJwt(
  path: string,
  {
    secret = testInstallation.sharedSecret,
    algorithm = SymmetricAlgorithm.HS256,
    ...options
  }: SignTestJwtOptions = {},
): string {
  return encodeSymmetric(claimTestJwt(path, options), secret, algorithm)
}
