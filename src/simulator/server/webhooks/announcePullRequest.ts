import type { WebhookEvent } from '../../../contract/webhookEvents.ts'
import { createPullRequestViews } from '../rest/createPullRequestViews.ts'
import type { Located } from '../rest/findRepository.ts'
import type { Simulation } from '../Simulation.ts'
import type { ActorRecord } from '../world/ActorRecord.ts'
import type { PullRequestRecord } from '../world/RepositoryRecord.ts'
import { toActorUser } from '../world/toActorUser.ts'
import { announce } from './announce.ts'

export interface PullRequestHappening {
  event: WebhookEvent
  /** Who did it. */
  actor: ActorRecord
  located: Located
  pullRequest: PullRequestRecord
  /** What the event tells besides, such as `approval`. */
  extra?: Readonly<Record<string, unknown>>
}

/** Tell the apps of a workspace, and the webhooks there, what happened to a pull request. */
export function announcePullRequest(
  simulation: Simulation,
  { event, actor, located, pullRequest, extra }: PullRequestHappening,
): void {
  const { origin, world } = simulation
  const pullrequest = createPullRequestViews(origin, world.users).full(located, pullRequest)
  const { workspace } = located
  const data = { pullrequest, ...extra }
  announce(simulation, {
    event,
    actor: toActorUser(actor),
    workspace,
    located,
    pullRequest,
    data,
  })
}
