import type { IssueChanges } from '../../../contract/IssueChange.ts'
import type { WebhookEvent } from '../../../contract/webhookEvents.ts'
import { createIssueViews } from '../rest/issues/createIssueViews.ts'
import type { LocatedIssue } from '../rest/issues/locateIssue.ts'
import type { Simulation } from '../Simulation.ts'
import type { IssueCommentRecord } from '../world/IssueRecord.ts'
import type { ActorRecord } from '../world/ActorRecord.ts'
import { toActorUser } from '../world/toActorUser.ts'
import { announce } from './announce.ts'

export interface IssueHappening {
  event: Extract<WebhookEvent, `issue:${string}`>
  /** Who did it. */
  actor: ActorRecord
  located: LocatedIssue
  /** What was said, or the change. */
  comment?: IssueCommentRecord
}

/**
 * Tell the apps of a workspace, and the webhooks there, what happened to an issue
 * (support.atlassian.com/bitbucket-cloud, "Event payloads"). In changes the state is called `status`.
 */
export function announceIssue(
  simulation: Simulation,
  { event, actor, located, comment }: IssueHappening,
): void {
  const { origin, world } = simulation
  const { workspace, issue } = located
  const views = createIssueViews(origin, world.users, located)
  const contexts = { issue: views.issue(issue) }
  const data = {
    ...contexts,
    ...(comment && { comment: views.comment(issue, comment) }),
    ...(comment?.changes && { changes: toHookChanges(comment.changes) }),
  }
  announce(simulation, { event, actor: toActorUser(actor), workspace, located, data, contexts })
}

function toHookChanges({ state, ...others }: IssueChanges) {
  return { ...others, ...(state && { status: state }) }
}
