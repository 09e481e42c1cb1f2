import type { Simulation } from '../Simulation.ts'
import type { TokenRecord } from '../oauth/TokenRecord.ts'
import type { Era } from '../../../contract/eras.ts'
import { toBearer } from './readCredentials.ts'
import { RestError } from './RestError.ts'
import { toTokenViewer } from './toTokenViewer.ts'
import type { Viewer } from './Viewer.ts'

const words = {
  current: 'Token is invalid, expired, or not supported for this endpoint.',
  older: 'Token is invalid or not supported for this endpoint.',
}

/**
 * Who an `Authorization` header stands for; without one, an anonymous caller.
 * @throws {RestError} 401 for anything but a live bearer token
 */
export function readBearer(simulation: Simulation, authorization: string | undefined): Viewer {
  if (authorization === undefined) return { user: undefined }
  const text = toBearer(authorization)
  if (text !== undefined) return readAccessToken(simulation, text)
  const isBasic = /^basic(?: |$)/i.test(authorization)
  throw refuseToken(simulation, isBasic ? { 'WWW-Authenticate': basicChallenge } : {})
}

/** Of recorded answers to wrong or missing passwords. */
const basicChallenge = 'Basic realm="Bitbucket.org HTTP"'

/**
 * Who acts with an access token.
 * @throws {RestError} 401 for one that is unknown, revoked or over
 */
export function readAccessToken(simulation: Simulation, text: string): Viewer {
  const { tokens, world, now } = simulation
  const token = tokens.find(text)
  if (token && token.expiresAt <= now()) {
    throw new RestError(401, toExpiryWords(token, world.settings.era))
  }
  const viewer = token && toTokenViewer(world, token)
  if (!viewer) throw refuseToken(simulation)
  return viewer
}

/** Bitbucket's answer to what proves nothing (recorded answers). */
export function refuseToken(
  { world }: Simulation,
  headers: Readonly<Record<string, string>> = {},
): RestError {
  return new RestError(401, words[world.settings.invalid_token_words], { headers })
}

/** Both are on record; that the longer one is for grants with a refresh token is inferred. */
function toExpiryWords({ grant }: TokenRecord, era: Era): string {
  const isFinal =
    grant === 'jwt' || grant === 'implicit' || (grant === 'client_credentials' && era === '2026')
  return isFinal
    ? 'Access token expired.'
    : 'Access token expired. Use your refresh token to obtain a new access token.'
}
