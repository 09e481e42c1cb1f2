import type { Hono } from 'hono'
import type { Simulation } from '../../Simulation.ts'
import { breakShape } from '../breakShape.ts'
import { createPullRequestViews } from '../createPullRequestViews.ts'
import type { RestEnvironment } from '../createRestRoutes.ts'
import { locate, pullRequestPath, repositoryPath, type RestContext } from '../locate.ts'
import { paginate, paginateViews } from '../paginate.ts'
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
    const states = readStates(context.req.queries('state'), context.req.query('q'))
    const found = located.repository.pullRequests
      .filter(({ state }) => states.includes(state))
      // Text is faster to compare than its meaning, and there may be ten thousand.
      .toSorted((a, b) => Number(b.updatedOn > a.updatedOn) - Number(b.updatedOn < a.updatedOn))
    const { summary, full } = views()
    return context.json(
      paginateViews(found, toAddress(context), (one) => summary(located, one), {
        full: (one) => full(located, one),
      }),
    )
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
