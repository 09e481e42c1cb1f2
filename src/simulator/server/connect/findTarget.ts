import type { ConnectTarget } from '../../../contract/ConnectModule.ts'
import { findByHash, findCommit } from '../git/findCommit.ts'
import { findEntry } from '../git/findEntry.ts'
import { findPullRequest, findRepository, type Located } from '../rest/findRepository.ts'
import { RestError } from '../rest/RestError.ts'
import type { PullRequestRecord } from '../world/RepositoryRecord.ts'
import type { UserRecord, WorkspaceRecord, World } from '../world/World.ts'

/** What a page shows. */
export interface FoundTarget {
  workspace: WorkspaceRecord
  located?: Located
  pullRequest?: PullRequestRecord
  /** Hash. */
  commit?: string
  /** Name. */
  branch?: string
  /** By its path, from the root. */
  file?: { path: string }
  /** Path of a folder that is shown itself; empty for the root. */
  directory?: string
  targetUser?: UserRecord
}

const repositoryPattern = /^\/(?:!api\/)?2\.0\/repositories\/([^/]+)\/([^/]+)(?:\/(.+))?$/
const workspacePattern = /^\/(?:!api\/)?2\.0\/workspaces\/([^/]+)$/
const userPattern = /^\/(?:!api\/)?2\.0\/users\/([^/]+)$/

/**
 * What a page shows, by its REST address.
 * @param principal the workspace whose apps are asked for
 * @throws {RestError} 404 when it is not there, or the user may not see it
 */
export function findTarget(
  world: World,
  user: UserRecord | undefined,
  principal: WorkspaceRecord,
  { links: { self } }: ConnectTarget,
): FoundTarget {
  const path = URL.canParse(self.href) ? new URL(self.href).pathname : ''
  const [, workspaceName, repositoryName, below] = repositoryPattern.exec(path) ?? []
  if (workspaceName !== undefined && repositoryName !== undefined) {
    const located = findRepository(world, { user }, decode(workspaceName), decode(repositoryName))
    return { workspace: located.workspace, located, ...findBelow(located, below) }
  }
  const [, ownName] = workspacePattern.exec(path) ?? []
  if (ownName !== undefined && [principal.slug, principal.uuid].includes(decode(ownName))) {
    if (!user || !principal.members.includes(user.uuid)) throw notFound()
    return { workspace: principal }
  }
  const [, uuid] = userPattern.exec(path) ?? []
  const targetUser = world.users.find((one) => uuid !== undefined && one.uuid === decode(uuid))
  if (!targetUser) throw notFound()
  return { workspace: principal, targetUser }
}

function findBelow(located: Located, below: string | undefined): Partial<FoundTarget> {
  if (below === undefined) return {}
  const [kind, ...rest] = below.split('/').map(decode)
  const [first = '', ...others] = rest
  const { repository } = located
  if (kind === 'pullrequests' && others.length === 0) {
    return { pullRequest: findPullRequest(located, first) }
  }
  if (kind === 'commit' && others.length === 0) {
    const commit = findByHash(repository.git, first)
    if (commit !== undefined) return { commit }
  }
  if (kind === 'refs' && first === 'branches') {
    const branch = others.join('/')
    if (repository.git.branches.has(branch)) return { branch }
  }
  if (kind === 'src') return findSource(located, first, others.join('/').replace(/\/$/, ''))
  throw notFound()
}

/** A branch is named where the address names it. */
function findSource({ repository }: Located, at: string, path: string): Partial<FoundTarget> {
  const { git } = repository
  const commit = findCommit(git, at)
  if (commit === undefined) throw notFound()
  const place = git.branches.has(at) ? { branch: at } : { commit }
  const entry = findEntry(git.objects, git.objects.commit(commit).tree, path)
  if (!entry) throw notFound()
  return { ...place, ...(entry.mode === '40000' ? { directory: path } : { file: { path } }) }
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    throw notFound()
  }
}

function notFound(): RestError {
  return new RestError(404, 'Target not found')
}
