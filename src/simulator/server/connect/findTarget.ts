import type { ConnectTarget } from '../../../contract/ConnectModule.ts'
import { findPullRequest, findRepository, type Located } from '../rest/findRepository.ts'
import { RestError } from '../rest/RestError.ts'
import type { PullRequestRecord } from '../world/RepositoryRecord.ts'
import type { UserRecord, World } from '../world/World.ts'

export interface FoundTarget {
  located: Located
  pullRequest: PullRequestRecord
}

const pattern = /^\/(?:!api\/)?2\.0\/repositories\/([^/]+)\/([^/]+)\/pullrequests\/(\d+)$/

/**
 * The pull request that a page shows, by its REST address.
 * @throws {RestError} 404 when it is not there, or the user may not see it
 */
export function findTarget(
  world: World,
  user: UserRecord | undefined,
  { links: { self } }: ConnectTarget,
): FoundTarget {
  const path = URL.canParse(self.href) ? new URL(self.href).pathname : ''
  const [, workspace, repository, id] = pattern.exec(path) ?? []
  if (!workspace || !repository || !id) throw new RestError(404, 'Target not found')
  const located = findRepository(world, { user }, decode(workspace), decode(repository))
  return { located, pullRequest: findPullRequest(located, id) }
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    throw new RestError(404, 'Target not found')
  }
}
