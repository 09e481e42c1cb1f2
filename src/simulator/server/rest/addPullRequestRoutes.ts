import type { Hono } from 'hono'
import type { Simulation } from '../Simulation.ts'
import type { PullRequestRecord } from '../world/RepositoryRecord.ts'
import { breakShape } from './breakShape.ts'
import { createPullRequestViews } from './createPullRequestViews.ts'
import { createLocate, repositoryPath, type RestContext, toRestAddress } from './createLocate.ts'
import type { RestEnvironment } from './createRestRoutes.ts'
import { findPullRequest, type Located } from './findRepository.ts'
import { paginate } from './paginate.ts'
import { readStates } from './readStates.ts'
import { approve, withdrawApproval } from './review.ts'
import { RestError } from './RestError.ts'
import { toCommitStatus } from './toCommitStatus.ts'

const pullRequestPath = `${repositoryPath}/pullrequests/:id`

/** Pull requests, their approvals and builds. */
export function addPullRequestRoutes(routes: Hono<RestEnvironment>, simulation: Simulation): void {
  const { origin } = simulation
  const views = () => createPullRequestViews(origin, simulation.world.users)

  const locate = createLocate(simulation)
  const toAddress = (context: RestContext<string>) => toRestAddress(origin, context)

  routes.get(`${repositoryPath}/pullrequests`, (context) => {
    const located = locate(context, 'pullrequest')
    const states = readStates(context.req.queries('state'))
    const values = located.repository.pullRequests
      .filter(({ state }) => states.includes(state))
      .toSorted((a, b) => b.updatedOn.localeCompare(a.updatedOn))
      .map((pullRequest) => views().summary(located, pullRequest))
    return context.json(paginate(values, toAddress(context)))
  })

  routes.get(pullRequestPath, (context) => {
    const located = locate(context, 'pullrequest')
    const found = findPullRequest(located, context.req.param('id'))
    const pullRequest = views().full(located, found)
    const isBroken = simulation.world.faults.hasWrongShapes && context.var.viewer.grant
    return context.json(isBroken ? breakShape(pullRequest) : pullRequest)
  })

  routes.post(`${pullRequestPath}/approve`, (context) => {
    const found = findPullRequest(locate(context, 'pullrequest:write'), context.req.param('id'))
    const user = requireUser(context)
    return context.json(views().participant(approve(found, user, simulation.now())))
  })

  routes.delete(`${pullRequestPath}/approve`, (context) => {
    const found = findPullRequest(locate(context, 'pullrequest:write'), context.req.param('id'))
    withdrawApproval(found, requireUser(context), simulation.now())
    return context.body(null, 204)
  })

  routes.get(`${pullRequestPath}/statuses`, (context) => {
    const located = locate(context, 'pullrequest')
    const found = findPullRequest(located, context.req.param('id'))
    return context.json(paginate(toStatuses(located, found), toAddress(context)))
  })

  routes.get(`${repositoryPath}/commit/:commit/statuses`, (context) => {
    const located = locate(context, 'repository')
    const hash = context.req.param('commit')
    // Shortened hashes name a commit too.
    const found = located.repository.pullRequests.find(
      ({ sourceCommit }) => hash.length >= 7 && sourceCommit.startsWith(hash),
    )
    if (!found) throw new RestError(404, 'Commit not found')
    return context.json(paginate(toStatuses(located, found), toAddress(context)))
  })

  function toStatuses(located: Located, pullRequest: PullRequestRecord) {
    return pullRequest.statuses.map((status) =>
      toCommitStatus(origin, located, pullRequest, status),
    )
  }
}

function requireUser(context: RestContext<string>): string {
  const { user } = context.var.viewer
  if (!user) throw new RestError(401, 'Log in to review a pull request.')
  return user.uuid
}
