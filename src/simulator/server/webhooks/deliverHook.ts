import { createHmac } from 'node:crypto'
import type { WebhookEvent } from '../../../contract/webhookEvents.ts'
import { toOwnHosts } from '../sessions/toOwnHosts.ts'
import type { Simulation } from '../Simulation.ts'
import type { HookRecord } from '../world/HookRecord.ts'
import { sendInAttempts } from './sendInAttempts.ts'
import { toHookHeaders } from './toHookHeaders.ts'

export interface HookDelivery {
  hook: HookRecord
  event: WebhookEvent
  /** JSON. */
  body: string
}

/**
 * Bring an event to the address of a webhook made by REST, signed with its secret, if it has one
 * (support.atlassian.com/bitbucket-cloud, "Manage webhooks", `X-Hub-Signature`). A failure is logged,
 * and never thrown.
 */
export async function deliverHook(
  simulation: Simulation,
  { hook, event, body }: HookDelivery,
): Promise<void> {
  const { origin, world, events, fetch } = simulation
  const { url, uuid, secret } = hook
  // The request that caused it is answered first.
  await Promise.resolve()
  const isOwn = toOwnHosts(origin).has(new URL(url).host)
  const isTaken =
    !isOwn &&
    (await sendInAttempts(simulation, async (delivery) => {
      if (world.faults.isVendorDown) return undefined
      const request = new Request(url, {
        method: 'POST',
        headers: {
          ...toHookHeaders({ event, hook: uuid.slice(1, -1), ...delivery }),
          ...(secret !== undefined && { 'X-Hub-Signature': sign(secret, body) }),
        },
        body,
        redirect: 'manual',
        signal: delivery.signal,
      })
      const { status } = await fetch(request)
      return status
    }))
  if (isTaken) return
  const reason = isOwn ? 'leads to the simulator itself' : 'did not take it'
  events.add('vendor', `The webhook ${event} was not delivered: its address ${reason}.`, {
    hook: uuid,
    event,
  })
}

function sign(secret: string, body: string): string {
  return `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`
}
