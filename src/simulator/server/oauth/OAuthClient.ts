import type { ConsumerRecord } from '../consumers/ConsumerRecord.ts'
import { toDescriptorScopes } from '../scopes/toDescriptorScopes.ts'
import type { AppRecord, World } from '../world/World.ts'

/** Who may get tokens: an app, by the consumer that Bitbucket made for it, or a consumer of people. */
export interface OAuthClient {
  /** Of the app's or the consumer's record. */
  id: string
  /** The client id. */
  key: string
  secret: string
  name: string
  /** What each `redirect_uri` must begin with; empty for none. */
  callbackUrl: string
  /** The most it can get. */
  scopes: readonly string[]
  /** Undefined for a consumer. */
  app?: AppRecord
  /** Undefined for an app. */
  consumer?: ConsumerRecord
}

export function toAppClient(app: AppRecord): OAuthClient {
  const { id, clientId, clientSecret, callbackUrl, descriptor } = app
  const scopes = toDescriptorScopes(descriptor)
  return {
    id,
    key: clientId,
    secret: clientSecret,
    name: descriptor.name,
    callbackUrl,
    scopes,
    app,
  }
}

export function toConsumerClient(consumer: ConsumerRecord): OAuthClient {
  const { id, key, secret, name, callbackUrl, scopes } = consumer
  return { id, key, secret, name, callbackUrl, scopes, consumer }
}

/** The client of a client id. */
export function findClientByKey(
  { apps, consumers }: World,
  key: string | undefined,
): OAuthClient | undefined {
  const app = apps.find(({ clientId }) => clientId === key)
  if (app) return toAppClient(app)
  const consumer = consumers.find((one) => one.key === key)
  return consumer && toConsumerClient(consumer)
}

/** The client of a token or an answer. @param id of the app's or the consumer's record */
export function findClient({ apps, consumers }: World, id: string): OAuthClient | undefined {
  const app = apps.find((one) => one.id === id)
  if (app) return toAppClient(app)
  const consumer = consumers.find((one) => one.id === id)
  return consumer && toConsumerClient(consumer)
}
