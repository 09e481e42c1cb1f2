import type { Era } from '../../../contract/eras.ts'
import type { PullRequestRecord, RepositoryRecord } from '../world/RepositoryRecord.ts'
import type { World, WorkspaceRecord } from '../world/World.ts'
import { RestError } from './RestError.ts'
import type { Viewer } from './Viewer.ts'

export interface Located {
  workspace: WorkspaceRecord
  repository: RepositoryRecord
  /** Default: one with issue trackers. */
  era?: Era
}

/**
 * A repository by slugs or uuids; `{}` stands for any workspace in front of a uuid
 * (developer.atlassian.com/cloud/bitbucket/rest/intro, "UUID").
 *
 * @throws {RestError} 404 when it is not there, and also when the viewer may not see it; 403 when their
 * token is limited to other repositories (ours)
 */
export function findRepository(
  world: World,
  viewer: Viewer,
  workspaceName: string,
  repositoryName: string,
): Located {
  for (const repository of world.repositories) {
    const workspace = world.workspaces.find(({ uuid }) => uuid === repository.workspace)
    if (!workspace || !isNamed(workspace, workspaceName, repositoryName)) continue
    if (repository.slug !== repositoryName && repository.uuid !== repositoryName) continue
    const located = { workspace, repository, era: world.settings.era }
    if (!isOpen(world, viewer, located)) continue
    if (isBeyondLimit(viewer, repository)) throw new RestError(403, 'Forbidden')
    return located
  }
  throw new RestError(404, `Repository ${workspaceName}/${repositoryName} not found`)
}

/** @throws {RestError} 404 */
export function findPullRequest({ repository }: Located, id: string): PullRequestRecord {
  const found = repository.pullRequests.find((pullRequest) => String(pullRequest.id) === id)
  if (!found) throw new RestError(404, `Pull request ${id} not found`)
  return found
}

/** Whether a viewer may read a repository at all. */
export function isVisible(world: World, viewer: Viewer, located: Located): boolean {
  return isOpen(world, viewer, located) && !isBeyondLimit(viewer, located.repository)
}

/** A token may be for some repositories only, whoever has it. */
function isBeyondLimit({ grant }: Viewer, { uuid }: RepositoryRecord): boolean {
  return grant?.repositories?.includes(uuid) === false
}

function isOpen(
  world: World,
  { user, principal, grant }: Viewer,
  { workspace, repository }: Located,
): boolean {
  if (grant && world.faults.goneRepositories.has(repository.uuid)) return false
  if (!repository.isPrivate) return true
  if (principal) return principal.uuid === workspace.uuid
  if (!user || !workspace.members.includes(user.uuid)) return false
  // An approval opens only what the installation's workspace holds (developer community post 37870).
  return !grant || grant.workspaces.includes(workspace.slug)
}

function isNamed(workspace: WorkspaceRecord, name: string, repositoryName: string): boolean {
  if (name === '{}') return repositoryName.startsWith('{')
  return workspace.slug === name || workspace.uuid === name
}
