import type { WebhookEvent } from '../../../contract/webhookEvents.ts'
import type { ContextObjects } from '../connect/resolveContext.ts'
import { toContextObjects } from '../connect/toContextObjects.ts'
import type { Located } from '../rest/findRepository.ts'
import { toAccount } from '../rest/toAccount.ts'
import { toRepository } from '../rest/toRepository.ts'
import { toTeam } from '../rest/toTeam.ts'
import type { Simulation } from '../Simulation.ts'
import type { PullRequestRecord } from '../world/RepositoryRecord.ts'
import type { UserRecord, WorkspaceRecord } from '../world/World.ts'
import { deliverHook } from './deliverHook.ts'
import { deliverWebhook } from './deliverWebhook.ts'
import { listHooks } from './listHooks.ts'
import { listSubscriptions } from './listSubscriptions.ts'

export interface Happening {
  event: WebhookEvent
  /** Who did it; undefined for an app that acts for itself. */
  actor: UserRecord | undefined
  workspace: WorkspaceRecord
  /** The repository it happened in. */
  located?: Located | undefined
  pullRequest?: PullRequestRecord
  /** What the event tells besides the actor and the repository. */
  data: Readonly<Record<string, unknown>>
  /** What context parameters in addresses speak of besides. Default: nothing. */
  contexts?: ContextObjects
}

/**
 * Tell the apps of a workspace, and the webhooks of the workspace and the repository, what happened. It
 * returns at once: calls go out later, and none of them holds anything up. The body is what was true
 * when it happened: as it is for webhooks made by REST, wrapped as `{event, data}` for those of a Connect
 * descriptor (medium evidence).
 */
export function announce(
  simulation: Simulation,
  { event, actor, workspace, located, pullRequest, data, contexts = {} }: Happening,
): void {
  const { origin, world } = simulation
  const subscriptions = listSubscriptions(world, workspace, event)
  const hooks = listHooks(world, event, workspace, located?.repository)
  if (subscriptions.length === 0 && hooks.length === 0) return
  const told = {
    actor: actor ? toAccount(origin, actor) : toTeam(origin, workspace),
    ...(located && { repository: toRepository(origin, located) }),
    ...data,
  }
  const target = { workspace, ...(located && { located }), ...(pullRequest && { pullRequest }) }
  const known = toContextObjects({ origin, users: world.users, user: actor, target })
  const objects = { ...known, ...contexts }
  const wrapped = JSON.stringify({ event, data: told })
  for (const subscription of subscriptions) {
    void deliverWebhook(simulation, { ...subscription, event, body: wrapped, objects })
  }
  const plain = JSON.stringify(told)
  for (const hook of hooks) void deliverHook(simulation, { hook, event, body: plain })
}
