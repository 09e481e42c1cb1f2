import type { Context } from 'hono'
import { RestError } from '../rest/RestError.ts'
import { readSession } from '../sessions/sessionCookie.ts'
import type { Simulation } from '../Simulation.ts'
import type { UserRecord, WorkspaceRecord } from '../world/World.ts'
import { findSettingsAccess } from './findSettingsAccess.ts'

/**
 * The user of a request about the settings of `:workspace`.
 * @throws {RestError} 401 signed out, 404 for a workspace of others, 403 for a member without rights
 */
export function requireAdmin(
  simulation: Simulation,
  context: Context,
): { user: UserRecord; workspace: WorkspaceRecord } {
  const user = readSession(simulation, context)?.user
  const access = findSettingsAccess(simulation.world, user, context.req.param('workspace') ?? '')
  switch (access.status) {
    case 'admin':
      return access
    case 'member':
      throw new RestError(403, `Only administrators of ${access.workspace.name} may do that.`)
    case 'stranger':
      throw new RestError(404, 'There is no such workspace.')
    case 'signedOut':
      throw new RestError(401, 'Log in first.')
    default:
      return access satisfies never
  }
}
