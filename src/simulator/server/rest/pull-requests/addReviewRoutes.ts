import type { Hono } from 'hono'
import type { WebhookEvent } from '../../../../contract/webhookEvents.ts'
import type { Simulation } from '../../Simulation.ts'
import { announcePullRequest } from '../../webhooks/announcePullRequest.ts'
import type { ActorRecord } from '../../world/ActorRecord.ts'
import { createPullRequestViews } from '../createPullRequestViews.ts'
import type { RestEnvironment } from '../createRestRoutes.ts'
import { pullRequestPath, requireActor } from '../locate.ts'
import { locatePullRequest } from './locatePullRequest.ts'
import { review, withdrawReview } from './review.ts'
import { toActor } from '../toActor.ts'

interface ReviewKind {
  path: string
  state: 'approved' | 'changes_requested'
  given: WebhookEvent
  withdrawn: WebhookEvent
  /** What the webhook's body calls it. */
  name: string
}

const kinds: readonly ReviewKind[] = [
  {
    path: 'approve',
    state: 'approved',
    given: 'pullrequest:approved',
    withdrawn: 'pullrequest:unapproved',
    name: 'approval',
  },
  {
    path: 'request-changes',
    state: 'changes_requested',
    given: 'pullrequest:changes_request_created',
    withdrawn: 'pullrequest:changes_request_removed',
    name: 'changes_request',
  },
]

/** Approve, request changes, and take either back. */
export function addReviewRoutes(routes: Hono<RestEnvironment>, simulation: Simulation): void {
  const { origin, now } = simulation

  for (const { path, state, given, withdrawn, name } of kinds) {
    const toExtra = (actor: ActorRecord) => ({
      [name]: { date: new Date(now()).toISOString(), user: toActor(origin, actor) },
    })

    routes.post(`${pullRequestPath}/${path}`, (context) => {
      const { located, pullRequest } = locatePullRequest(simulation, context)
      const actor = requireActor(context, located)
      const answer = review(pullRequest, actor.uuid, state, now())
      const extra = toExtra(actor)
      announcePullRequest(simulation, { event: given, actor, located, pullRequest, extra })
      const views = createPullRequestViews(origin, simulation.world.users)
      return context.json(views.participant(located, answer))
    })

    routes.delete(`${pullRequestPath}/${path}`, (context) => {
      const { located, pullRequest } = locatePullRequest(simulation, context)
      const actor = requireActor(context, located)
      withdrawReview(pullRequest, actor.uuid, state, now())
      const extra = toExtra(actor)
      announcePullRequest(simulation, { event: withdrawn, actor, located, pullRequest, extra })
      return context.body(null, 204)
    })
  }
}
