import type { Simulation } from '../../Simulation.ts'
import type { WorkspaceRecord } from '../../world/World.ts'
import { findVisibleWorkspace } from '../findVisibleWorkspace.ts'
import type { RestContext } from '../locate.ts'
import { RestError } from '../RestError.ts'
import type { Viewer } from '../Viewer.ts'
import { requireAccount } from './requireAccount.ts'

/**
 * The workspace that a call is about, for one of its admins. A workspace administers itself.
 * @throws {RestError} 401, 403 for others who see it, 404
 */
export function requireWorkspaceAdmin(
  { world }: Simulation,
  context: RestContext<'/workspaces/:workspace'>,
): WorkspaceRecord {
  const viewer = requireAccount(context)
  const workspace = findVisibleWorkspace(world, viewer, context.req.param('workspace'))
  if (!isWorkspaceAdmin(viewer, workspace)) throw new RestError(403, 'Forbidden')
  return workspace
}

export function isWorkspaceAdmin({ user, principal }: Viewer, workspace: WorkspaceRecord): boolean {
  if (principal) return principal === workspace
  return user !== undefined && workspace.admins.includes(user.uuid)
}
