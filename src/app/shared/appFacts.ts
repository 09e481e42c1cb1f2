/**
 * What the app's descriptor says of it, as far as people are told. The descriptor is a public file,
 * which code cannot import: a test holds the two to be the same.
 */
export const appFacts = {
  scopes: ['account', 'pullrequest:write'],
  /** What Bitbucket adds to each (developer.atlassian.com/cloud/bitbucket/rest/intro). */
  impliedScopes: {
    account: [],
    'pullrequest:write': ['pullrequest', 'repository', 'repository:write'],
  },
  vendorUrl: 'https://assent-reviews.example',
} as const

/** A scope that the app asks for. */
export type AppScope = (typeof appFacts.scopes)[number]
