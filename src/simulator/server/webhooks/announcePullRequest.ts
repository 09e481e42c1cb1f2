import type { WebhookEvent } from '../../../contract/webhookEvents.ts'
import { toContextObjects } from '../connect/toContextObjects.ts'
import { createPullRequestViews } from '../rest/createPullRequestViews.ts'
import type { Located } from '../rest/findRepository.ts'
import { toAccount } from '../rest/toAccount.ts'
import { toRepository } from '../rest/toRepository.ts'
import type { Simulation } from '../Simulation.ts'
import type { PullRequestRecord } from '../world/RepositoryRecord.ts'
import type { UserRecord } from '../world/World.ts'
import { deliverWebhook } from './deliverWebhook.ts'
import { listSubscriptions } from './listSubscriptions.ts'

export interface PullRequestHappening {
  event: WebhookEvent
  /** Who did it. */
  actor: UserRecord
  located: Located
  pullRequest: PullRequestRecord
  /** What the event tells besides, such as `approval`. */
  extra?: Readonly<Record<string, unknown>>
}

/**
 * Tell the apps of a workspace what happened to a pull request. It returns at once: calls go out later,
 * and none of them holds anything up. The body is what was true when it happened, wrapped as
 * `{event, data}` for Connect (medium evidence).
 */
export function announcePullRequest(
  simulation: Simulation,
  { event, actor, located, pullRequest, extra }: PullRequestHappening,
): void {
  const { origin, world } = simulation
  const { workspace } = located
  const subscriptions = listSubscriptions(world, workspace, event)
  if (subscriptions.length === 0) return
  const body = JSON.stringify({
    event,
    data: {
      actor: toAccount(origin, actor),
      repository: toRepository(origin, located),
      pullrequest: createPullRequestViews(origin, world.users).full(located, pullRequest),
      ...extra,
    },
  })
  const target = { workspace, located, pullRequest }
  const objects = toContextObjects({ origin, users: world.users, user: actor, target })
  for (const subscription of subscriptions) {
    void deliverWebhook(simulation, { ...subscription, event, body, objects })
  }
}
