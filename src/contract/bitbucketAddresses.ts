const host = 'https://bitbucket.org'
const appAuthorizations = '/account/settings/app-authorizations/'

/** Bitbucket's REST API, by its own answers. By itself, as the bridge's core needs no more of this. */
export const apiOrigin = 'https://api.bitbucket.org'

/** Personal Bitbucket settings, App authorizations: where a user revokes what they have answered. */
export const appAuthorizationsUrl = host + appAuthorizations

/** Where a user who is lost begins. */
export const bitbucketHomeUrl = `${host}/`

/** Where Bitbucket Cloud lives, and the pages an app sends its users to. */
export const bitbucketAddresses = {
  host,
  api: apiOrigin,
  /** The API proxy of `modules.proxy` (developer.atlassian.com/cloud/bitbucket/proxy-module). */
  proxy: 'https://api.bitbucket.io',
  /** Path of the frame's script on the host. */
  script: '/atlassian-connect/all.js',
  /** The same, not minified: what `atlassian-connect-express` loads in development (observed). */
  debugScript: '/atlassian-connect/all-debug.js',
  /** Personal Bitbucket settings, App authorizations. */
  appAuthorizations,
  /** Where its link led before 3 June 2020 (developer community post 37870, replies). */
  formerAppAuthorizations: '/account/admin/api',
  /** Personal Bitbucket settings, Labs. */
  labs: '/account/settings/features/',
  /** Form-encoded token requests. */
  accessToken: '/site/oauth2/access_token',
  /** The scopes and their words, for the access request dialog. */
  scopes: '/site/oauth2/scopes',
} as const
