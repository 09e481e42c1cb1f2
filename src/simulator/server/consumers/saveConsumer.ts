import type { OAuthConsumerFields } from '../../../contract/HostConsumers.ts'
import type { Simulation } from '../Simulation.ts'
import type { ConsumerRecord } from './ConsumerRecord.ts'

/** Make a consumer, with a key and a secret of its own. */
export function createConsumer(
  { world, createId, createSecret, events }: Simulation,
  where: { workspace: string; owner: string },
  fields: OAuthConsumerFields,
): ConsumerRecord {
  const consumer: ConsumerRecord = {
    id: `consumer:${createId()}`,
    key: createSecret()
      .replaceAll(/[^a-zA-Z\d]/g, '')
      .slice(0, 18),
    secret: createSecret(),
    ...where,
    ...toFields(fields),
  }
  world.consumers = [...world.consumers, consumer]
  tell(events, consumer, 'was made')
  return consumer
}

/** Change what a consumer says of itself. Grants stay; its users are asked again for more scopes. */
export function changeConsumer(
  { world, events }: Simulation,
  before: ConsumerRecord,
  fields: OAuthConsumerFields,
): ConsumerRecord {
  const after = { ...before, ...toFields(fields) }
  world.consumers = world.consumers.map((one) => (one.id === before.id ? after : one))
  tell(events, after, 'was changed')
  return after
}

/** End a consumer, with all that it was granted. */
export function deleteConsumer(
  { world, tokens, events }: Simulation,
  consumer: ConsumerRecord,
): void {
  const { id } = consumer
  world.consumers = world.consumers.filter((one) => one.id !== id)
  world.consents = world.consents.filter(({ app }) => app !== id)
  tokens.revokeClient(id)
  tell(events, consumer, 'was deleted')
}

function toFields(fields: OAuthConsumerFields) {
  const {
    name,
    description,
    url,
    callback_url: callbackUrl,
    is_private: isPrivate,
    scopes,
  } = fields
  return { name, description, url, callbackUrl, isPrivate, scopes: [...new Set(scopes)] }
}

function tell(
  events: Simulation['events'],
  { id, name, workspace }: ConsumerRecord,
  what: string,
): void {
  events.add('app', `The OAuth consumer ${name} ${what}.`, { app: id, workspace })
}
