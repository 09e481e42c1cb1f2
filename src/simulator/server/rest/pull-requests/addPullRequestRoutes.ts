import type { Hono } from 'hono'
import type { PullRequestRecord } from '../../world/RepositoryRecord.ts'
import type { Simulation } from '../../Simulation.ts'
import { breakShape } from '../breakShape.ts'
import { createPullRequestViews } from '../createPullRequestViews.ts'
import type { RestEnvironment } from '../createRestRoutes.ts'
import { locate, pullRequestPath, repositoryPath, type RestContext } from '../locate.ts'
import { paginate } from '../paginate.ts'
import { locatePullRequest } from './locatePullRequest.ts'
import { readStates } from './readStates.ts'
import { settleMerge } from './settleMerge.ts'
import { toCommitStatus } from '../toCommitStatus.ts'
import { toRestAddress } from '../toRestAddress.ts'

/** Pull requests and their builds, to read. */
export function addPullRequestRoutes(routes: Hono<RestEnvironment>, simulation: Simulation): void {
  const { origin } = simulation
  const views = () => createPullRequestViews(origin, simulation.world.users)

  const toAddress = (context: RestContext<string>) => toRestAddress(origin, context)

  routes.get(`${repositoryPath}/pullrequests`, (context) => {
    const located = locate(simulation, context)
    for (const pullRequest of located.repository.pullRequests) {
      if (pullRequest.mergeTask) settleMerge(simulation, { located, pullRequest })
    }
    const states = readStates(context.req.queries('state'))
    const found = located.repository.pullRequests
      .filter(({ state }) => states.includes(state))
      .toSorted(byUpdate)
    const page = paginate(found, toAddress(context))
    const { summary } = views()
    return context.json({ ...page, values: page.values.map((one) => summary(located, one)) })
  })

  routes.get(pullRequestPath, (context) => {
    const { located, pullRequest: found } = locatePullRequest(simulation, context)
    const pullRequest = views().full(located, found)
    const isBroken = simulation.world.faults.hasWrongShapes && context.var.viewer.grant
    return context.json(isBroken ? breakShape(pullRequest) : pullRequest)
  })

  routes.get(`${pullRequestPath}/statuses`, (context) => {
    const { located, pullRequest } = locatePullRequest(simulation, context)
    const { sourceCommit } = pullRequest
    const statuses = located.repository.statuses
      .list(sourceCommit)
      .map((status) => toCommitStatus(origin, located, sourceCommit, status))
    return context.json(paginate(statuses, toAddress(context)))
  })
}

/** The newest first. Times are of one form, and `localeCompare` is slow for ten thousand of them. */
function byUpdate({ updatedOn: one }: PullRequestRecord, { updatedOn: other }: PullRequestRecord) {
  return Number(one < other) - Number(one > other)
}
