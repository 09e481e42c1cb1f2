import type { WebhookSubscription } from '../../../../contract/WebhookSubscription.ts'
import type { HookRecord } from '../../world/HookRecord.ts'
import type { HookSubject } from './findHookSubject.ts'

/** A webhook as REST 2.0 shows it, without its secret. */
export function toHook(
  { uuid, url, description, isActive, events, secret, skipsCertificate, createdAt }: HookRecord,
  { type, view }: HookSubject,
): WebhookSubscription {
  const self = `${view.links.self.href}/hooks/${encodeURIComponent(uuid)}`
  return {
    type: 'webhook_subscription',
    uuid,
    url,
    description,
    subject_type: type,
    subject: view,
    active: isActive,
    events,
    secret_set: secret !== undefined,
    skip_cert_verification: skipsCertificate,
    created_at: createdAt,
    links: { self: { href: self } },
  }
}
