import type { WebhookEvent } from '../../../contract/webhookEvents.ts'

export interface ToHookHeadersParameters {
  event: WebhookEvent
  /** Uuid of the webhook, without braces. */
  hook: string
  /** Uuid of the delivery, without braces; the same for all its attempts. */
  id: string
  /** From 1. */
  attempt: number
}

/** What stands above each webhook (support.atlassian.com/bitbucket-cloud, "Event payloads", "HTTP headers"). */
export function toHookHeaders({ event, hook, id, attempt }: ToHookHeadersParameters) {
  return {
    'Content-Type': 'application/json',
    'User-Agent': 'Bitbucket-Webhooks/2.0',
    'X-Event-Key': event,
    'X-Hook-UUID': hook,
    'X-Request-UUID': id,
    'X-Attempt-Number': String(attempt),
  }
}
