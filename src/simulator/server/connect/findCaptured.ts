import type { Installation } from '../apps/Installation.ts'
import { findPullRequest, findRepository } from '../rest/findRepository.ts'
import { RestError } from '../rest/RestError.ts'
import type { Viewer } from '../rest/Viewer.ts'
import type { World } from '../world/World.ts'
import type { FoundTarget } from './findTarget.ts'

/**
 * The objects that a proxied path names. A pull request needs its repository before it.
 * @throws {RestError} 404 for a repository by name, out of reach, or of another workspace
 */
export function findCaptured(
  world: World,
  viewer: Viewer,
  { workspace: slug }: Installation,
  captures: ReadonlyMap<string, string>,
): FoundTarget {
  const workspace = world.workspaces.find((one) => one.slug === slug)
  if (!workspace) throw new RestError(404, 'The workspace of the installation is gone.')
  return {
    workspace,
    ...findRepositoryAndBelow(world, viewer, slug, captures),
    ...findTargetUser(world, captures),
  }
}

function findRepositoryAndBelow(
  world: World,
  viewer: Viewer,
  slug: string,
  captures: ReadonlyMap<string, string>,
): Partial<FoundTarget> {
  const repository = captures.get('repository')
  if (repository === undefined) return {}
  // A repository must be captured by its uuid.
  if (!repository.startsWith('{')) throw new RestError(404, 'Name the repository by its uuid.')
  const located = findRepository(world, viewer, '{}', repository)
  if (located.workspace.slug !== slug) {
    throw new RestError(404, 'The app is not installed where this repository is.')
  }
  const id = captures.get('pullrequest')
  return { located, ...(id !== undefined && { pullRequest: findPullRequest(located, id) }) }
}

function findTargetUser(world: World, captures: ReadonlyMap<string, string>): Partial<FoundTarget> {
  const name = captures.get('target_user')
  if (name === undefined) return {}
  const targetUser = world.users.find(({ uuid, accountId }) => [uuid, accountId].includes(name))
  if (!targetUser) throw new RestError(404, `There is no user ${name}.`)
  return { targetUser }
}
