import { encodePath } from '../../../bridge/core.ts'
import type { PullRequestContext } from '../AppContext.ts'

/** The addresses of one pull request. */
export const pullRequestPaths = {
  pullRequest: ({ workspace, repository, pullRequest }: PullRequestContext) =>
    encodePath`/2.0/repositories/${workspace}/${repository}/pullrequests/${pullRequest}`,
  approve: (context: PullRequestContext) => `${pullRequestPaths.pullRequest(context)}/approve`,
  requestChanges: (context: PullRequestContext) =>
    `${pullRequestPaths.pullRequest(context)}/request-changes`,
  comments: (context: PullRequestContext) => `${pullRequestPaths.pullRequest(context)}/comments`,
  tasks: (context: PullRequestContext) =>
    `${pullRequestPaths.pullRequest(context)}/tasks?pagelen=100`,
  statuses: (context: PullRequestContext) =>
    `${pullRequestPaths.pullRequest(context)}/statuses?pagelen=100`,
  /** Declared under `modules.proxy` of the descriptor. */
  policy: ({ repository, pullRequest }: PullRequestContext) =>
    encodePath`/policy/${repository}/${pullRequest}`,
} as const
