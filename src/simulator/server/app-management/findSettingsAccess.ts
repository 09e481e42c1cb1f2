import type { UserRecord, WorkspaceRecord, World } from '../world/World.ts'

/** What a user may do with the settings of a workspace. */
export type SettingsAccess =
  | { status: 'admin'; user: UserRecord; workspace: WorkspaceRecord }
  | { status: 'member'; workspace: WorkspaceRecord }
  /** There is no such workspace, or none the user may know of. */
  | { status: 'stranger' }
  | { status: 'signedOut' }

/** @param name slug or uuid of the workspace */
export function findSettingsAccess(
  { workspaces }: World,
  user: UserRecord | undefined,
  name: string,
): SettingsAccess {
  if (!user) return { status: 'signedOut' }
  const workspace = workspaces.find(({ slug, uuid }) => [slug, uuid].includes(name))
  if (!workspace?.members.includes(user.uuid)) return { status: 'stranger' }
  if (!workspace.admins.includes(user.uuid)) return { status: 'member', workspace }
  return { status: 'admin', user, workspace }
}
