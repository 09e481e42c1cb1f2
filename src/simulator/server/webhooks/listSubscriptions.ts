import type { ConnectWebhook } from '../../../contract/ConnectDescriptor.ts'
import type { WebhookEvent } from '../../../contract/webhookEvents.ts'
import type { Installation } from '../apps/Installation.ts'
import { expandScopes } from '../scopes/expandScopes.ts'
import { toDescriptorScopes } from '../scopes/toDescriptorScopes.ts'
import type { AppRecord, World, WorkspaceRecord } from '../world/World.ts'
import { scopeOfEvent } from './scopeOfEvent.ts'

export interface WebhookSubscription {
  app: AppRecord
  installation: Installation
  webhook: ConnectWebhook
}

/**
 * Who hears of an event: apps that are installed and on in the workspace, and may read what the event
 * is of. That the scope `webhook` is not needed for a descriptor's own webhooks is inferred.
 */
export function listSubscriptions(
  { apps, installations }: World,
  { slug }: WorkspaceRecord,
  event: WebhookEvent,
): WebhookSubscription[] {
  return installations.flatMap((installation) => {
    const app = apps.find(({ id }) => id === installation.app)
    if (!app || !installation.isEnabled || installation.workspace !== slug) return []
    if (!expandScopes(toDescriptorScopes(app.descriptor)).has(scopeOfEvent(event))) return []
    return (app.descriptor.modules?.webhooks ?? [])
      .filter((webhook) => webhook.event === event || webhook.event === '*')
      .map((webhook) => ({ app, installation, webhook }))
  })
}
