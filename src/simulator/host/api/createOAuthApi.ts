import type {
  AuthorizeAnswer,
  AuthorizeResult,
  AuthorizeReview,
} from '../../../contract/HostAuthorize.ts'
import type { OAuthConsumerFields, OAuthConsumers } from '../../../contract/HostConsumers.ts'
import { secretSchema } from './appsSchemas.ts'
import type { HostCaller } from './createHostCaller.ts'
import {
  authorizeResultSchema,
  authorizeReviewSchema,
  oauthConsumersSchema,
} from './oauthSchemas.ts'

/** The server's side of the pages about OAuth. Every method rejects with `HostRequestError`. */
export interface OAuthApi {
  consumers: (workspace: string) => Promise<OAuthConsumers>
  secret: (workspace: string, id: string) => Promise<string>
  addConsumer: (workspace: string, fields: OAuthConsumerFields) => Promise<void>
  changeConsumer: (workspace: string, id: string, fields: OAuthConsumerFields) => Promise<void>
  deleteConsumer: (workspace: string, id: string) => Promise<void>
  /** @param search query of the page's address, with its question mark */
  authorizeReview: (search: string) => Promise<AuthorizeReview>
  answer: (answer: AuthorizeAnswer) => Promise<AuthorizeResult>
}

const internal = '/!api/internal'
const authorize = `${internal}/oauth2/authorize`
const segment = encodeURIComponent

/** @param caller how the page talks to its server */
export function createOAuthApi({ call, read }: HostCaller): OAuthApi {
  const all = (workspace: string) => `${internal}/workspaces/${segment(workspace)}/consumers`
  const one = (workspace: string, id: string) => `${all(workspace)}/${segment(id)}`

  return {
    consumers: (workspace) => read(oauthConsumersSchema, all(workspace)),
    secret: async (workspace, id) =>
      (await read(secretSchema, `${one(workspace, id)}/secret`)).client_secret,
    addConsumer: async (workspace, fields) => {
      await call(all(workspace), 'POST', fields)
    },
    changeConsumer: async (workspace, id, fields) => {
      await call(one(workspace, id), 'PUT', fields)
    },
    deleteConsumer: async (workspace, id) => {
      await call(one(workspace, id), 'DELETE')
    },
    authorizeReview: (search) => read(authorizeReviewSchema, authorize + search),
    answer: (answer) => read(authorizeResultSchema, authorize, 'POST', answer),
  }
}
