import type { Simulation } from '../Simulation.ts'
import { RestError } from './RestError.ts'
import { toTokenViewer } from './toTokenViewer.ts'
import type { Viewer } from './Viewer.ts'

// RFC 6750 §2.1; the scheme's name in any case (RFC 9110 §11.1).
const pattern = /^bearer +([\w.~+/-]+=*)$/i
const invalid = 'Token is invalid, expired, or not supported for this endpoint.'

/**
 * Who an `Authorization` header stands for; without one, an anonymous caller.
 * @throws {RestError} 401 for anything but a live bearer token
 */
export function readBearer(
  { tokens, world, now }: Simulation,
  authorization: string | undefined,
): Viewer {
  if (authorization === undefined) return { user: undefined }
  const text = pattern.exec(authorization)?.[1]
  const token = text === undefined ? undefined : tokens.find(text)
  if (!token) throw new RestError(401, invalid)
  if (token.expiresAt <= now()) {
    throw new RestError(
      401,
      'Access token expired. Use your refresh token to obtain a new access token.',
    )
  }
  const viewer = toTokenViewer(world, token)
  if (!viewer) throw new RestError(401, invalid)
  return viewer
}
