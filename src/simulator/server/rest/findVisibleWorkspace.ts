import type { World, WorkspaceRecord } from '../world/World.ts'
import { RestError } from './RestError.ts'
import type { Viewer } from './Viewer.ts'

/**
 * A workspace by slug or uuid.
 * @throws {RestError} 404 when it is not there, and also when the viewer may not see it; 403 for a token
 * that is limited to repositories (ours)
 */
export function findVisibleWorkspace(world: World, viewer: Viewer, name: string): WorkspaceRecord {
  const found = world.workspaces.find(({ slug, uuid }) => [slug, uuid].includes(name))
  const { user, principal } = viewer
  const isMember = found && (principal === found || (user && found.members.includes(user.uuid)))
  // An approval opens only what the app is installed in.
  const isInstalled = viewer.grant?.workspaces.includes(found?.slug ?? '') ?? true
  if (!found || (found.isPrivate && !(isMember && isInstalled))) {
    throw new RestError(404, `No workspace with identifier '${name}'.`)
  }
  if (viewer.grant?.repositories) throw new RestError(403, 'Forbidden')
  return found
}
