/** Pages of Bitbucket Cloud that have to do with OAuth. */
export const oauthAddresses = {
  /** Below a workspace: OAuth consumers. */
  consumers: '/workspace/settings/api',
  /** Where a client sends its users. */
  authorize: '/site/oauth2/authorize',
} as const
