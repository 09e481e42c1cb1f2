import { createPullRequestViews } from '../rest/createPullRequestViews.ts'
import { toAccount } from '../rest/toAccount.ts'
import { toRepository } from '../rest/toRepository.ts'
import { toWorkspace } from '../rest/toWorkspace.ts'
import type { UserRecord } from '../world/World.ts'
import type { FoundTarget } from './findTarget.ts'
import type { ContextObjects } from './resolveContext.ts'

export interface ToContextObjectsParameters {
  origin: string
  users: readonly UserRecord[]
  user: UserRecord | undefined
  target: Partial<FoundTarget>
}

/** What context parameters speak of, in the shapes of REST 2.0. The principal is the workspace. */
export function toContextObjects({
  origin,
  users,
  user,
  target,
}: ToContextObjectsParameters): ContextObjects {
  const { located, pullRequest, branch, commit, file, directory, targetUser } = target
  const folder = file ? file.path.split('/').slice(0, -1).join('/') : directory
  const workspace = target.workspace && toWorkspace(origin, target.workspace)
  const views = createPullRequestViews(origin, users)
  return {
    user: user && toAccount(origin, user),
    target_user: targetUser && toAccount(origin, targetUser),
    workspace,
    principal: workspace,
    repository: located && toRepository(origin, located),
    pullrequest: located && pullRequest && views.full(located, pullRequest),
    branch: branch === undefined ? undefined : { name: branch },
    commit: commit === undefined ? undefined : { hash: commit },
    file: file && { name: file.path.split('/').at(-1), path: file.path },
    directory: folder === undefined ? undefined : { path: folder },
  }
}
