import type { WorkspaceRecord, World } from '../../world/World.ts'
import type { Viewer } from '../Viewer.ts'

/**
 * The workspaces that a viewer belongs to: of a user those where they are a member, of an app that
 * calls for itself the one that it acts as. An approval opens only what the app is installed in.
 */
export function listOwnWorkspaces(
  { workspaces }: World,
  { user, principal, grant }: Viewer,
): WorkspaceRecord[] {
  if (principal) return [principal]
  return workspaces
    .filter(({ members }) => user !== undefined && members.includes(user.uuid))
    .filter(({ slug }) => grant?.workspaces.includes(slug) ?? true)
}
