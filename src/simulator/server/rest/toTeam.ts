import type { Team } from '../../../contract/Team.ts'
import type { WorkspaceRecord } from '../world/World.ts'
import { toWorkspaceReference } from './toWorkspace.ts'

/** A workspace as the account that owns repositories, and that an app acts as. */
export function toTeam(origin: string, workspace: WorkspaceRecord): Team {
  const { uuid, slug, name, links } = toWorkspaceReference(origin, workspace)
  const { createdOn: created_on } = workspace
  return { type: 'team', uuid, username: slug, display_name: name, created_on, links }
}
