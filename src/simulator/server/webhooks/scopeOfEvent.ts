import type { WebhookEvent } from '../../../contract/webhookEvents.ts'

const scopes: readonly [prefix: string, scope: string][] = [
  ['issue:', 'issue'],
  ['pipeline:', 'pipeline'],
  ['project:', 'project'],
  ['pullrequest:', 'pullrequest'],
]

/**
 * The scope that reads what an event is about: who hears of it needs that one
 * (developer.atlassian.com/cloud/bitbucket/rest/intro, "webhook").
 */
export function scopeOfEvent(event: WebhookEvent): string {
  return scopes.find(([prefix]) => event.startsWith(prefix))?.[1] ?? 'repository'
}
