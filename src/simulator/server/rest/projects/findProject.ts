import type { ProjectRecord } from '../../world/ProjectRecord.ts'
import type { WorkspaceRecord, World } from '../../world/World.ts'
import { RestError } from '../RestError.ts'

/**
 * A project of a workspace by key or uuid.
 * @throws {RestError} 404; the text is ours
 */
export function findProject(
  { projects }: World,
  workspace: WorkspaceRecord,
  name: string,
): ProjectRecord {
  const found = projects.find(
    (project) => project.workspace === workspace.uuid && [project.key, project.uuid].includes(name),
  )
  if (!found) throw new RestError(404, `Project ${workspace.slug}/${name} not found`)
  return found
}
