import { createHash } from 'node:crypto'
import { decodeJwt, jwtVerify } from 'jose'
import type { Installation } from '../apps/Installation.ts'
import type { Simulation } from '../Simulation.ts'
import type { AppRecord, World } from '../world/World.ts'
import { toCanonicalRequest } from './toCanonicalRequest.ts'

/** An app that speaks for itself, in one workspace. */
export interface AppCaller {
  app: AppRecord
  installation: Installation
}

// Clocks differ. Ours.
const clockTolerance = '30 seconds'
// RFC 7515 §3.1; jose takes padding, too.
const compact = /^[\w-]+\.[\w-]+\.[\w-]+$/
// Real ones have some hundreds of characters. Ours.
const maxLength = 8_192
// RFC 7518 §3.2, in bytes; jose takes a shorter one too.
const minKeyLength = 32

/**
 * Which installation has signed a token, HS256 with its shared secret; undefined when none has, or
 * when it is over. The installation is the one of `sub`
 * (developer.atlassian.com/cloud/bitbucket/authentication-for-apps). Times far ahead pass, as public
 * apps give milliseconds and work.
 *
 * @param asked the request the token must have been made for: then `iss` must be the app's key, and
 * `qsh` must fit. Left out at the token endpoint, where public apps send neither.
 */
export async function verifyAppJwt(
  { world, now }: Simulation,
  token: string,
  asked?: Pick<Request, 'method' | 'url'>,
): Promise<AppCaller | undefined> {
  if (token.length > maxLength || !compact.test(token)) return undefined
  const caller = findCaller(world, token, asked === undefined)
  if (!caller?.installation.isEnabled) return undefined
  const secret = new TextEncoder().encode(caller.installation.connection.sharedSecret)
  if (secret.length < minKeyLength) return undefined
  const options = { algorithms: ['HS256'], requiredClaims: ['exp'], clockTolerance }
  const claims = await jwtVerify(token, secret, { ...options, currentDate: new Date(now()) }).then(
    ({ payload }) => payload,
    // Broken, forged or over: all the same to a caller who cannot prove who it is.
    () => undefined,
  )
  if (!claims) return undefined
  if (!asked) return caller
  const canonical = toCanonicalRequest(asked.method, new URL(asked.url))
  const hash = createHash('sha256').update(canonical).digest('hex')
  const isForThis = claims['qsh'] === hash && claims.iss === caller.app.descriptor.key
  return isForThis ? caller : undefined
}

/** Whose secret to verify with stands in the part that is not verified yet. */
function findCaller(world: World, token: string, isLenient: boolean): AppCaller | undefined {
  const claims = decode(token)
  const names = isLenient ? [claims?.sub, claims?.iss] : [claims?.sub]
  for (const name of names) {
    const installation = world.installations.find(({ connection }) => connection.clientKey === name)
    const app = world.apps.find(({ id }) => id === installation?.app)
    if (installation && app) return { app, installation }
  }
  return undefined
}

function decode(token: string) {
  try {
    return decodeJwt(token)
  } catch {
    // No token at all.
    return undefined
  }
}
