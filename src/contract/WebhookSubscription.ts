import type { Link } from './Link.ts'
import type { Repository } from './Repository.ts'
import type { WebhookEvent } from './webhookEvents.ts'
import type { Workspace } from './Workspace.ts'

/**
 * A webhook of a repository or a workspace (`GET …/hooks/{uid}`, scope `webhook`). Its secret is never
 * shown.
 */
export interface WebhookSubscription {
  type: 'webhook_subscription'
  /** With curly braces. */
  uuid: string
  url: string
  description: string
  subject_type: 'repository' | 'workspace'
  subject:
    | Pick<Repository, 'type' | 'uuid' | 'name' | 'full_name' | 'links'>
    | Pick<Workspace, 'type' | 'uuid' | 'name' | 'slug' | 'links'>
  active: boolean
  events: readonly WebhookEvent[]
  secret_set: boolean
  skip_cert_verification: boolean
  /** ISO 8601. */
  created_at: string
  links: { self: Link }
}
