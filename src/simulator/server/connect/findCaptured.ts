import type { Installation } from '../apps/Installation.ts'
import { findByHash } from '../git/findCommit.ts'
import { findPullRequest, findRepository, type Located } from '../rest/findRepository.ts'
import { RestError } from '../rest/RestError.ts'
import type { Viewer } from '../rest/Viewer.ts'
import type { World } from '../world/World.ts'
import type { FoundTarget } from './findTarget.ts'

const children = new Set(['pullrequest', 'commit', 'branch'])

/**
 * The objects that a proxied path names. What is in a repository needs its repository before it
 * (developer.atlassian.com/cloud/bitbucket/proxy-module).
 *
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
  requireParent([...captures.keys()])
  if (repository === undefined) return {}
  // A repository must be captured by its uuid.
  if (!repository.startsWith('{')) throw new RestError(404, 'Name the repository by its uuid.')
  const located = findRepository(world, viewer, '{}', repository)
  if (located.workspace.slug !== slug) {
    throw new RestError(404, 'The app is not installed where this repository is.')
  }
  const id = captures.get('pullrequest')
  return {
    located,
    ...(id !== undefined && { pullRequest: findPullRequest(located, id) }),
    ...findRefs(located, captures),
  }
}

function requireParent(names: readonly string[]): void {
  const parentAt = names.indexOf('repository')
  const orphan = names.find((name, at) => children.has(name) && (parentAt === -1 || at < parentAt))
  if (orphan === undefined) return
  throw new RestError(404, `The app's proxy route must capture {repository} before {${orphan}}.`)
}

function findRefs({ repository }: Located, captures: ReadonlyMap<string, string>) {
  const hash = captures.get('commit')
  const branch = captures.get('branch')
  const commit = hash === undefined ? undefined : findByHash(repository.git, hash)
  if (hash !== undefined && commit === undefined) throw new RestError(404, 'Commit not found')
  if (branch !== undefined && !repository.git.branches.has(branch)) {
    throw new RestError(404, 'Branch not found')
  }
  return { ...(commit !== undefined && { commit }), ...(branch !== undefined && { branch }) }
}

function findTargetUser(world: World, captures: ReadonlyMap<string, string>): Partial<FoundTarget> {
  const name = captures.get('target_user')
  if (name === undefined) return {}
  const targetUser = world.users.find(({ uuid, accountId }) => [uuid, accountId].includes(name))
  if (!targetUser) throw new RestError(404, `There is no user ${name}.`)
  return { targetUser }
}
