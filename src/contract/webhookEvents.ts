/**
 * Events of pull requests that an app's `modules.webhooks` may name; `*` stands for all
 * (support.atlassian.com/bitbucket-cloud, "Event payloads").
 */
export const webhookEvents = [
  'pullrequest:created',
  'pullrequest:updated',
  'pullrequest:approved',
  'pullrequest:unapproved',
  'pullrequest:changes_request_created',
  'pullrequest:changes_request_removed',
  'pullrequest:comment_created',
  'pullrequest:fulfilled',
  'pullrequest:rejected',
] as const

export type WebhookEvent = (typeof webhookEvents)[number]
