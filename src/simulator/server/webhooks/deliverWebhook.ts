import { createHash } from 'node:crypto'
import type { WebhookEvent } from '../../../contract/webhookEvents.ts'
import { deliverInstalled } from '../apps/deliverInstalled.ts'
import type { ContextObjects } from '../connect/resolveContext.ts'
import { toDestination } from '../connect/toDestination.ts'
import { toJwtHeader } from '../connect/toJwtHeader.ts'
import { toDescriptorScopes } from '../scopes/toDescriptorScopes.ts'
import type { Simulation } from '../Simulation.ts'
import type { WebhookSubscription } from './listSubscriptions.ts'
import { sendInAttempts } from './sendInAttempts.ts'
import { toHookHeaders } from './toHookHeaders.ts'

export interface WebhookDelivery extends WebhookSubscription {
  event: WebhookEvent
  /** JSON. */
  body: string
  /** What context parameters in the webhook's address speak of. */
  objects: ContextObjects
}

/**
 * Bring an event to a vendor's server, signed with the installation's secret. A failure is logged, and
 * never thrown.
 */
export async function deliverWebhook(
  simulation: Simulation,
  delivery: WebhookDelivery,
): Promise<void> {
  const { app, event, installation } = delivery
  const { events } = simulation
  const detail = { app: app.id, event }
  // The request that caused it is answered first.
  await Promise.resolve()
  try {
    const url = toAddress(simulation, delivery)
    await deliverInstalled(simulation, app, installation).catch(() => undefined)
    if (await send(simulation, delivery, url)) return
    events.add('vendor', `${app.descriptor.name} did not take the webhook ${event}.`, detail)
  } catch {
    events.add('vendor', `The webhook ${event} of ${app.descriptor.name} has no address.`, detail)
  }
}

function toAddress({ origin }: Simulation, { app, webhook, objects }: WebhookDelivery): URL {
  const { baseUrl } = app.descriptor
  const scopes = toDescriptorScopes(app.descriptor)
  return toDestination({ template: webhook.url, baseUrl, objects, scopes, origin })
}

function send(
  simulation: Simulation,
  { app, installation: { connection }, webhook, event, body }: WebhookDelivery,
  url: URL,
): Promise<boolean> {
  const hook = toHookId(connection.clientKey, webhook)
  return sendInAttempts(simulation, async (attempt) => {
    if (simulation.world.faults.isVendorDown) return undefined
    const call = { ...connection, subject: undefined, method: 'POST', url }
    const request = new Request(url, {
      method: 'POST',
      headers: {
        ...toHookHeaders({ event, hook, ...attempt }),
        ...(await toJwtHeader(simulation, app, call)),
      },
      body,
      redirect: 'manual',
      signal: attempt.signal,
    })
    const { status } = await simulation.fetch(request)
    return status
  })
}

/** The same one for the same webhook of the same installation. */
function toHookId(clientKey: string, { event, url }: WebhookSubscription['webhook']): string {
  const digits = createHash('sha256').update([clientKey, event, url].join('\n')).digest('hex')
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5')
}
