import { createHash } from 'node:crypto'
import type { CodeChallenge } from './createCodes.ts'
import { isSameSecret } from './isSameSecret.ts'

// RFC 7636 §4.1.
const verifierPattern = /^[\w.~-]{43,128}$/

/**
 * Whether a token request proves that it comes from where the authorization request came from
 * (RFC 7636 §4.6). A verifier without a challenge proves that somebody took the challenge away
 * (RFC 9700 §4.8.2).
 */
export function isRightVerifier(
  challenge: CodeChallenge | undefined,
  verifier: string | undefined,
): boolean {
  if (!challenge) return verifier === undefined
  if (verifier === undefined || !verifierPattern.test(verifier)) return false
  const hash = createHash('sha256').update(verifier).digest('base64url')
  return challenge.method === 'S256' && isSameSecret(hash, challenge.value)
}
