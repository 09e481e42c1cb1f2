import type { HostWorkspace } from '../../../contract/HostWorkspace.ts'
import type { UserRecord, World } from '../world/World.ts'

/** The workspaces whose settings a user may change; none for nobody. */
export function listAdministered(
  { workspaces }: World,
  user: UserRecord | undefined,
): HostWorkspace[] {
  return workspaces
    .filter(({ admins }) => user !== undefined && admins.includes(user.uuid))
    .map(({ slug, name }) => ({ slug, name }))
}
