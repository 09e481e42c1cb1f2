import type { Hono } from 'hono'
import type { WebhookEvent } from '../../../../contract/webhookEvents.ts'
import type { Simulation } from '../../Simulation.ts'
import { announcePullRequest } from '../../webhooks/announcePullRequest.ts'
import { createPullRequestViews } from '../createPullRequestViews.ts'
import type { RestEnvironment } from '../createRestRoutes.ts'
import { pullRequestPath, requireUser } from '../locate.ts'
import { locatePullRequest } from './locatePullRequest.ts'
import { review, withdrawReview } from './review.ts'
import { toAccount } from '../toAccount.ts'

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
    const toExtra = (user: Parameters<typeof toAccount>[1]) => ({
      [name]: { date: new Date(now()).toISOString(), user: toAccount(origin, user) },
    })

    routes.post(`${pullRequestPath}/${path}`, (context) => {
      const { located, pullRequest } = locatePullRequest(simulation, context)
      const actor = requireUser(context)
      const answer = review(pullRequest, actor.uuid, state, now())
      const extra = toExtra(actor)
      announcePullRequest(simulation, { event: given, actor, located, pullRequest, extra })
      const views = createPullRequestViews(origin, simulation.world.users)
      return context.json(views.participant(answer))
    })

    routes.delete(`${pullRequestPath}/${path}`, (context) => {
      const { located, pullRequest } = locatePullRequest(simulation, context)
      const actor = requireUser(context)
      withdrawReview(pullRequest, actor.uuid, state, now())
      const extra = toExtra(actor)
      announcePullRequest(simulation, { event: withdrawn, actor, located, pullRequest, extra })
      return context.body(null, 204)
    })
  }
}
