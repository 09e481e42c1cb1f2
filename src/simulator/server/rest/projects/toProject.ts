import type { Project } from '../../../../contract/Project.ts'
import type { ProjectRecord } from '../../world/ProjectRecord.ts'
import type { World, WorkspaceRecord } from '../../world/World.ts'
import { toTeam } from '../toTeam.ts'
import { toProjectReference } from './toProjectReference.ts'

/** @param origin of the simulator, which is also the API's */
export function toProject(
  origin: string,
  { repositories }: World,
  workspace: WorkspaceRecord,
  project: ProjectRecord,
): Project {
  return {
    ...toProjectReference(origin, workspace, project),
    owner: toTeam(origin, workspace),
    description: project.description,
    is_private: project.isPrivate,
    has_publicly_visible_repos: repositories.some(
      (one) => one.project === project && !one.isPrivate,
    ),
    created_on: project.createdOn,
    updated_on: project.updatedOn,
  }
}
