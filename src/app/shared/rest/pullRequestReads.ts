import type { PullRequestContext } from '../AppContext.ts'
import { parseAccount } from './parseAccount.ts'
import { parseCommitStatuses } from './parseCommitStatuses.ts'
import { parsePolicy } from './parsePolicy.ts'
import { parsePullRequest } from './parsePullRequest.ts'
import { parseTasks } from './parseTasks.ts'
import { pullRequestPaths } from './pullRequestPaths.ts'

/**
 * What the panel of a pull request reads, each as the parameters of a query, in the order of asking.
 * While nobody knows whether the user allowed it, the first asks alone: it is the one to show.
 */
export function pullRequestReads(context: PullRequestContext) {
  return {
    pullRequest: { path: pullRequestPaths.pullRequest(context), parse: parsePullRequest },
    me: { path: '/2.0/user', parse: parseAccount },
    builds: { path: pullRequestPaths.statuses(context), parse: parseCommitStatuses },
    tasks: { path: pullRequestPaths.tasks(context), parse: parseTasks },
    policy: {
      kind: 'proxyRequest',
      path: pullRequestPaths.policy(context),
      parse: parsePolicy,
    },
  } as const
}
