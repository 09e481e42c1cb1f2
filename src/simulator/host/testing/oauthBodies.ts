import type { AuthorizeReview } from '../../../contract/HostAuthorize.ts'
import type { OAuthConsumer, OAuthConsumers } from '../../../contract/HostConsumers.ts'

const account = { name: 'account', description: 'Read your account information' }
const repository = { name: 'repository', description: 'Read your repositories' }

export const oauthConsumer: OAuthConsumer = {
  id: 'consumer:1',
  key: 'key-1',
  name: 'Dashboard',
  description: 'Shows what waits.',
  url: 'https://dashboard.example',
  callback_url: 'https://dashboard.example/callback',
  is_private: false,
  scopes: ['account'],
}

export function createOAuthConsumers(consumers = [oauthConsumer]): OAuthConsumers {
  const workspace = { slug: 'acme', name: 'Acme' }
  return { workspace, scopes: [account, repository], consumers }
}

export const authorizeReview: AuthorizeReview = {
  token: 'token-1',
  client: {
    name: 'Dashboard',
    description: 'Shows what waits.',
    url: 'https://dashboard.example',
    owner_name: 'Acme',
  },
  scopes: [account],
  destination: 'https://dashboard.example',
}
