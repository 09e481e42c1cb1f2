import type { WebhookEvent } from './webhookEvents.ts'

/** An event that webhooks can be made for (`GET /2.0/hook_events/{subject_type}`). */
export interface HookEvent {
  event: WebhookEvent
  /** Heading of those that belong together, such as `Pull Request`. */
  category: string
  label: string
  description: string
}
