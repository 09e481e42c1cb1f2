import { createHmac, timingSafeEqual } from 'node:crypto'
import { hashRequest } from './hashRequest.mjs'

/** Clocks differ: seconds. */
const leeway = 30

/**
 * Who has signed a request, or what is wrong with it in a sentence. Bitbucket signs with HS256 and the secret
 * of the installation, for one address, for a few minutes.
 */
export function verifyJwt(request, { findSecret, now }) {
  const url = new URL(request.url)
  const token = readToken(request, url)
  if (!token) return { problem: 'There is no JWT. Open this app inside Bitbucket.' }
  const parts = token.split('.')
  const [head, claims] = parts.slice(0, 2).map(readPart)
  // Without this a token could choose how it is checked.
  if (parts.length !== 3 || head?.alg !== 'HS256') {
    return { problem: 'The JWT is not signed with HS256.' }
  }
  // Whose secret it is stands in the part that nobody has checked yet.
  const secret = typeof claims?.iss === 'string' ? findSecret(claims.iss) : undefined
  if (!secret) return { problem: 'The app is not installed there.' }
  if (!isSigned(parts, secret)) return { problem: 'The signature of the JWT is wrong.' }
  if (!(typeof claims.exp === 'number' && claims.exp + leeway >= now() / 1000)) {
    return { problem: 'The JWT has expired. Reload the page in Bitbucket.' }
  }
  if (claims.qsh !== hashRequest(request.method, url)) {
    return { problem: 'The JWT was made for another address.' }
  }
  return { clientKey: claims.iss }
}

/** In the address of a frame, in the header of all other calls. */
function readToken(request, url) {
  const [, inHeader] = /^JWT (\S+)$/.exec(request.headers.get('Authorization') ?? '') ?? []
  return inHeader ?? url.searchParams.get('jwt')
}

function readPart(part) {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString())
  } catch {
    return undefined
  }
}

function isSigned([head, claims, signature], secret) {
  const expected = createHmac('sha256', secret).update(`${head}.${claims}`).digest()
  const given = Buffer.from(signature, 'base64url')
  // A comparison that ends early would tell how much of a guess is right.
  return given.length === expected.length && timingSafeEqual(given, expected)
}
