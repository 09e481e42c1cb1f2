/** A page that has to do with OAuth. */
export type OAuthPath = { page: 'authorize' } | { page: 'oauthConsumers'; workspace: string }
