import type { Hono } from 'hono'
import type { Page } from '../../../../contract/Page.ts'
import type { PullRequestActivity } from '../../../../contract/PullRequestActivity.ts'
import type { Simulation } from '../../Simulation.ts'
import type { PullRequestRecord } from '../../world/RepositoryRecord.ts'
import type { RestEnvironment } from '../createRestRoutes.ts'
import type { Located } from '../findRepository.ts'
import { locate, pullRequestPath, repositoryPath, type RestContext } from '../locate.ts'
import { readPaging } from '../lists/readPage.ts'
import { toRestAddress } from '../toRestAddress.ts'
import { readActivityCursor, toActivityCursor } from './activityCursor.ts'
import { listActivity, toActivityKey } from './listActivity.ts'
import { locatePullRequest } from './locatePullRequest.ts'
import { toActivity } from './toActivity.ts'

/**
 * What happened to one pull request, and to all of a repository, newest first. Pages follow each other by
 * an opaque `ctx`, 20 entries each, without a size (recorded answers).
 */
export function addActivityRoutes(routes: Hono<RestEnvironment>, simulation: Simulation): void {
  routes.get(`${repositoryPath}/pullrequests/activity`, (context) => {
    const located = locate(simulation, context)
    return context.json(toPage(context, located, located.repository.pullRequests))
  })

  routes.get(`${pullRequestPath}/activity`, (context) => {
    const { located, pullRequest } = locatePullRequest(simulation, context)
    return context.json(toPage(context, located, [pullRequest]))
  })

  function toPage(
    context: RestContext<string>,
    located: Located,
    pullRequests: readonly PullRequestRecord[],
  ): Page<PullRequestActivity> {
    const address = toRestAddress(simulation.origin, context)
    const { pagelen } = readPaging(address, { pagelen: 20 })
    const after = readActivityCursor(context.req.query('ctx'))
    const found = listActivity(pullRequests, pagelen + 1, after)
    const shown = found.slice(0, pagelen)
    const last = shown.at(-1)
    if (found.length > shown.length && last) {
      address.searchParams.set('ctx', toActivityCursor(toActivityKey(last)))
    }
    return {
      values: shown.map((entry) => toActivity(simulation, located, entry)),
      pagelen,
      ...(found.length > shown.length && { next: address.href }),
    }
  }
}
