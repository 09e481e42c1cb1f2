import { createPullRequestViews } from '../rest/createPullRequestViews.ts'
import type { Located } from '../rest/findRepository.ts'
import { toAccount } from '../rest/toAccount.ts'
import { toRepository, toWorkspace } from '../rest/toRepository.ts'
import type { PullRequestRecord } from '../world/RepositoryRecord.ts'
import type { UserRecord } from '../world/World.ts'
import type { ContextObjects } from './resolveContext.ts'

export interface ToContextObjectsParameters {
  origin: string
  users: readonly UserRecord[]
  user: UserRecord | undefined
  located?: Located | undefined
  pullRequest?: PullRequestRecord | undefined
}

/** What context parameters speak of, in the shapes of REST 2.0. The principal is the workspace. */
export function toContextObjects({
  origin,
  users,
  user,
  located,
  pullRequest,
}: ToContextObjectsParameters): ContextObjects {
  const workspace = located && toWorkspace(origin, located.workspace)
  return {
    user: user && toAccount(origin, user),
    workspace,
    principal: workspace,
    repository: located && toRepository(origin, located),
    pullrequest:
      located && pullRequest && createPullRequestViews(origin, users).full(located, pullRequest),
  }
}
