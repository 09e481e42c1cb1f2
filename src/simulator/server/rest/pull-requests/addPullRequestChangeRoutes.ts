import type { Hono } from 'hono'
import { readJson } from '../../readJson.ts'
import type { Simulation } from '../../Simulation.ts'
import { announcePullRequest } from '../../webhooks/announcePullRequest.ts'
import { createPullRequestViews } from '../createPullRequestViews.ts'
import type { RestEnvironment } from '../createRestRoutes.ts'
import { locate, pullRequestPath, repositoryPath, requireMember } from '../locate.ts'
import { changeReviewers } from './changeReviewers.ts'
import { locatePullRequest } from './locatePullRequest.ts'
import { openPullRequest } from './openPullRequest.ts'
import { createPullRequestSchema, updatePullRequestSchema } from './pullRequestSchemas.ts'
import { requireBranch } from './requireBranch.ts'
import { requireChanges } from './requireChanges.ts'
import { requireOpen } from './requireOpen.ts'
import { resolveReviewers } from './resolveReviewers.ts'
import { updatePullRequest } from './updatePullRequest.ts'

/** Open, change and decline pull requests, by members of their workspace. */
export function addPullRequestChangeRoutes(
  routes: Hono<RestEnvironment>,
  simulation: Simulation,
): void {
  const { origin, now } = simulation
  const views = () => createPullRequestViews(origin, simulation.world.users)

  routes.post(`${repositoryPath}/pullrequests`, async (context) => {
    const located = locate(simulation, context)
    const { workspace, repository } = located
    const actor = requireMember(context, located)
    const body = await readJson(context.req.raw, createPullRequestSchema)
    const main = { branch: { name: repository.mainBranch } }
    const source = requireBranch(located, 'source', body.source)
    const destination = requireBranch(located, 'destination', body.destination ?? main)
    requireChanges(repository, source.commit, destination.commit)
    const reviewers = body.reviewers ?? []
    const found = resolveReviewers(simulation.world, workspace, reviewers, actor.uuid)
    const fields = {
      title: body.title,
      description: body.description ?? '',
      isDraft: body.draft ?? false,
      closeSourceBranch: body.close_source_branch ?? false,
      sourceBranch: source.branch,
      sourceCommit: source.commit,
      destinationBranch: destination.branch,
      destinationCommit: destination.commit,
    }
    const author = actor.uuid
    const participants = changeReviewers([], found)
    const pullRequest = openPullRequest(repository, { ...fields, author, participants }, now())
    announcePullRequest(simulation, { event: 'pullrequest:created', actor, located, pullRequest })
    const view = views().full(located, pullRequest)
    return context.json(view, 201, { Location: view.links.self.href })
  })

  routes.put(pullRequestPath, async (context) => {
    const { located, pullRequest } = locatePullRequest(simulation, context)
    const actor = requireMember(context, located)
    const body = await readJson(context.req.raw, updatePullRequestSchema)
    requireOpen(pullRequest)
    const { author, participants } = pullRequest
    const destination = body.destination && requireBranch(located, 'destination', body.destination)
    const { workspace, repository } = located
    if (destination) requireChanges(repository, pullRequest.sourceCommit, destination.commit)
    const reviewers =
      body.reviewers && resolveReviewers(simulation.world, workspace, body.reviewers, author)
    updatePullRequest(
      pullRequest,
      {
        ...(body.title !== undefined && { title: body.title }),
        ...(body.description !== undefined && { description: body.description }),
        ...(body.draft !== undefined && { isDraft: body.draft }),
        ...(body.close_source_branch !== undefined && {
          closeSourceBranch: body.close_source_branch,
        }),
        ...(destination && {
          destinationBranch: destination.branch,
          destinationCommit: destination.commit,
        }),
        ...(reviewers && { participants: changeReviewers(participants, reviewers) }),
      },
      actor.uuid,
      now(),
    )
    announcePullRequest(simulation, { event: 'pullrequest:updated', actor, located, pullRequest })
    return context.json(views().full(located, pullRequest))
  })

  routes.post(`${pullRequestPath}/decline`, (context) => {
    const { located, pullRequest } = locatePullRequest(simulation, context)
    const actor = requireMember(context, located)
    requireOpen(pullRequest)
    const end = { state: 'DECLINED', closedBy: actor.uuid } as const
    updatePullRequest(pullRequest, end, actor.uuid, now())
    announcePullRequest(simulation, { event: 'pullrequest:rejected', actor, located, pullRequest })
    return context.json(views().full(located, pullRequest))
  })
}
