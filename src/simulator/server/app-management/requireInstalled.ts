import type { Context } from 'hono'
import type { Installation } from '../apps/Installation.ts'
import { RestError } from '../rest/RestError.ts'
import type { Simulation } from '../Simulation.ts'
import type { AppRecord } from '../world/World.ts'
import { requireAdmin } from './requireAdmin.ts'

/**
 * The installation of `:clientKey` in `:workspace`.
 * @throws {RestError} as `requireAdmin` does, and 404 when it is not installed there
 */
export function requireInstalled(
  simulation: Simulation,
  context: Context,
): { app: AppRecord; installation: Installation; user: string } {
  const { user, workspace } = requireAdmin(simulation, context)
  const { apps, installations } = simulation.world
  const installation = installations.find(
    (one) =>
      one.workspace === workspace.slug &&
      one.connection.clientKey === context.req.param('clientKey'),
  )
  const app = installation && apps.find(({ id }) => id === installation.app)
  if (!app) throw new RestError(404, `No such app is installed in ${workspace.name}.`)
  return { app, installation, user: user.uuid }
}
