import type { ScopeInWords } from './HostAccount.ts'
import type { HostWorkspace } from './HostWorkspace.ts'

/** `GET …/workspaces/{workspace}/consumers`: the page OAuth consumers. */
export interface OAuthConsumers {
  workspace: HostWorkspace
  /** All scopes there are. */
  scopes: ScopeInWords[]
  consumers: OAuthConsumer[]
}

/** What admins type in. */
export interface OAuthConsumerFields {
  name: string
  /** Empty for none, as `url` and `callback_url`. */
  description: string
  /** Where users learn more. */
  url: string
  /** What each `redirect_uri` must begin with. */
  callback_url: string
  /** Lets it get tokens for itself, by client credentials. */
  is_private: boolean
  /** Names. */
  scopes: string[]
}

/** A consumer that admins of a workspace have made. Its secret is not in it. */
export interface OAuthConsumer extends OAuthConsumerFields {
  id: string
  /** The client id. */
  key: string
}
