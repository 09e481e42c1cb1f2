import { createHash } from 'node:crypto'
import type { WebhookEvent } from '../../../contract/webhookEvents.ts'
import { deliverInstalled } from '../apps/deliverInstalled.ts'
import type { ContextObjects } from '../connect/resolveContext.ts'
import { toDestination } from '../connect/toDestination.ts'
import { toJwtHeader } from '../connect/toJwtHeader.ts'
import { toDescriptorScopes } from '../scopes/toDescriptorScopes.ts'
import type { Simulation } from '../Simulation.ts'
import type { WebhookSubscription } from './listSubscriptions.ts'

export interface WebhookDelivery extends WebhookSubscription {
  event: WebhookEvent
  /** JSON. */
  body: string
  /** What context parameters in the webhook's address speak of. */
  objects: ContextObjects
}

const timeoutMs = 10_000
const attempts = 3

/**
 * Bring an event to a vendor's server, signed with the installation's secret. A server that is down or
 * answers 5xx is asked three times in all, at once: the documented number of attempts, while Bitbucket
 * waits between them (support.atlassian.com/bitbucket-cloud, "Manage webhooks"). A failure is logged,
 * and never thrown.
 */
export async function deliverWebhook(
  simulation: Simulation,
  delivery: WebhookDelivery,
): Promise<void> {
  const { app, event } = delivery
  const { events, createId } = simulation
  const detail = { app: app.id, event }
  // The request that caused it is answered first.
  await Promise.resolve()
  try {
    await deliverInstalled(simulation, app, delivery.installation).catch(() => undefined)
    const id = createId()
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      const status = await send(simulation, delivery, id, attempt)
      if (status !== undefined && status < 500) return
    }
    events.add('vendor', `${app.descriptor.name} did not take the webhook ${event}.`, detail)
  } catch {
    events.add('vendor', `The webhook ${event} of ${app.descriptor.name} has no address.`, detail)
  }
}

/** @returns the answer's status; undefined when there is none */
async function send(
  simulation: Simulation,
  { app, installation: { connection }, webhook, event, body, objects }: WebhookDelivery,
  id: string,
  attempt: number,
): Promise<number | undefined> {
  const { baseUrl } = app.descriptor
  const scopes = toDescriptorScopes(app.descriptor)
  const { origin, world, fetch } = simulation
  const url = toDestination({ template: webhook.url, baseUrl, objects, scopes, origin })
  if (world.faults.isVendorDown) return undefined
  const call = { ...connection, subject: undefined, method: 'POST', url }
  const request = new Request(url, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      'User-Agent': 'Bitbucket-Webhooks/2.0',
      'X-Event-Key': event,
      'X-Hook-UUID': toHookId(connection.clientKey, webhook),
      'X-Request-UUID': id,
      'X-Attempt-Number': String(attempt),
      ...(await toJwtHeader(simulation, app, call)),
    },
    body,
    redirect: 'manual',
    signal: AbortSignal.timeout(timeoutMs),
  })
  return fetch(request).then(
    ({ status }) => status,
    () => undefined,
  )
}

/** The same one for the same webhook of the same installation. */
function toHookId(clientKey: string, { event, url }: WebhookSubscription['webhook']): string {
  const digits = createHash('sha256').update([clientKey, event, url].join('\n')).digest('hex')
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5')
}
