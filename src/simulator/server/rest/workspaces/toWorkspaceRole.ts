import type { WorkspaceRole } from '../../../../contract/WorkspaceMembership.ts'
import type { WorkspaceRecord, World } from '../../world/World.ts'

/**
 * What a member is in a workspace. Until June 2022 one who may write to any repository, as all members
 * of the simulator may, was a `collaborator` (developer.atlassian.com/cloud/bitbucket/changelog).
 *
 * @param user uuid of a member
 */
export function toWorkspaceRole(
  { settings, repositories }: World,
  { uuid, admins }: WorkspaceRecord,
  user: string,
): WorkspaceRole {
  if (admins.includes(user)) return 'owner'
  const mayWrite = repositories.some(({ workspace }) => workspace === uuid)
  return settings.era === '2020' && mayWrite ? 'collaborator' : 'member'
}
