import { findVisibleWorkspace } from '../rest/findVisibleWorkspace.ts'
import { RestError } from '../rest/RestError.ts'
import type { UserRecord, World, WorkspaceRecord } from '../world/World.ts'

/** What stands at `/{name}/`. */
export type FoundOwner =
  | { workspace: WorkspaceRecord; user?: undefined }
  /** Of a profile, with the workspace whose apps show themselves there. */
  | { user: UserRecord; workspace: WorkspaceRecord | undefined }

/**
 * A workspace by slug or uuid, or else a user by uuid or nickname. The apps on a profile are those of
 * the first workspace that the viewer shares with the user (ours: on Bitbucket, the profile is itself
 * an account that apps are installed in).
 *
 * @throws {RestError} 404
 */
export function findOwner(world: World, viewer: UserRecord | undefined, name: string): FoundOwner {
  try {
    return { workspace: findVisibleWorkspace(world, { user: viewer }, name) }
  } catch (error) {
    if (!(error instanceof RestError)) throw error
  }
  const user = world.users.find(({ uuid, nickname }) => [uuid, nickname].includes(name))
  if (!user) throw new RestError(404, `There is no workspace and no user ${name}.`)
  const workspace = world.workspaces.find(
    ({ members }) => viewer && members.includes(viewer.uuid) && members.includes(user.uuid),
  )
  return { user, workspace }
}
