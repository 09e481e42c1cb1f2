import {
  createQueryStringHash,
  decodeSymmetric,
  fromMethodAndUrl,
  getAlgorithm,
  SymmetricAlgorithm,
} from 'atlassian-jwt'
import * as v from 'valibot'

export interface VerifyConnectJwtParameters {
  request: Request
  /** The app's, whose path the hash leaves out. */
  baseUrl: string
  /** By client key. */
  findSecret: (clientKey: string) => string | undefined
  /** Milliseconds since the epoch. */
  now: number
}

/** Who has signed a request, or what is wrong with it, in a sentence. */
export type VerifiedJwt = { clientKey: string } | { problem: string }

const claimsSchema = v.object({ iss: v.string(), exp: v.number(), qsh: v.string() })
// Clocks differ.
const leewaySeconds = 30

/**
 * Check the JWT of a request, from its header or its query, with Atlassian's own library
 * (developer.atlassian.com/cloud/bitbucket/understanding-jwt-for-apps). The library looks at the
 * signature only; the time and the request it was made for are checked here.
 */
export function verifyConnectJwt({
  request,
  baseUrl,
  findSecret,
  now,
}: VerifyConnectJwtParameters): VerifiedJwt {
  const url = new URL(request.url)
  const token = readToken(request, url)
  if (!token) return { problem: 'The request has no JWT. Only Bitbucket may call this address.' }
  if (readAlgorithm(token) !== 'HS256') return { problem: 'The JWT is not signed with HS256.' }

  // Whose secret to verify with stands in the part that is not verified yet.
  const claimed = decodeClaims(token, '', { isVerified: false })
  if (!claimed) return { problem: 'The JWT lacks one of iss, exp and qsh.' }
  const secret = findSecret(claimed.iss)
  if (secret === undefined) {
    return { problem: 'The app is not installed here. Restart the simulator to install it again.' }
  }
  const claims = decodeClaims(token, secret, { isVerified: true })
  if (!claims) return { problem: 'The signature of the JWT is wrong.' }
  if (claims.exp + leewaySeconds < now / 1000) return { problem: 'The JWT has expired.' }
  const asked = fromMethodAndUrl(request.method, url.pathname + url.search)
  if (claims.qsh !== createQueryStringHash(asked, false, baseUrl)) {
    return { problem: 'The JWT was made for another request.' }
  }
  return { clientKey: claims.iss }
}

function readToken(request: Request, url: URL): string | undefined {
  const authorization = request.headers.get('Authorization') ?? ''
  return /^JWT (\S+)$/.exec(authorization)?.[1] ?? url.searchParams.get('jwt') ?? undefined
}

function readAlgorithm(token: string): unknown {
  try {
    return getAlgorithm(token)
  } catch {
    return undefined
  }
}

function decodeClaims(token: string, secret: string, { isVerified }: { isVerified: boolean }) {
  try {
    const claims: unknown = decodeSymmetric(token, secret, SymmetricAlgorithm.HS256, !isVerified)
    const parsed = v.safeParse(claimsSchema, claims)
    return parsed.success ? parsed.output : undefined
  } catch {
    // Broken, or the signature does not fit.
    return undefined
  }
}
