import type { TokenRecord } from '../oauth/createTokens.ts'
import type { Simulation } from '../Simulation.ts'
import type { AppRecord, World } from '../world/World.ts'
import { RestError } from './RestError.ts'
import { toAppViewer } from './toAppViewer.ts'
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
  const app = world.apps.find(({ id }) => id === token.app)
  const asApp = app && findAppViewer(world, app, token)
  if (asApp) return asApp
  const user = world.users.find(({ uuid }) => uuid === token.user)
  if (!user || !app) throw new RestError(401, invalid)
  const workspaces = world.installations
    .filter((installation) => installation.app === app.id)
    .map(({ workspace }) => workspace)
  return { user, grant: { app, workspaces, scopes: token.scopes } }
}

/** The viewer of a token that acts as a workspace in which the app is still installed. */
function findAppViewer(world: World, app: AppRecord, token: TokenRecord): Viewer | undefined {
  const workspace = world.workspaces.find(({ uuid }) => uuid === token.user)
  const installation = world.installations.find(
    (one) => one.app === app.id && one.workspace === workspace?.slug && one.isEnabled,
  )
  return installation && toAppViewer(world, { app, installation }, token.scopes)
}
