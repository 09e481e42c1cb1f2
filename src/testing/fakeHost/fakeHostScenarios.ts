import type { CreateFakeHostParameters } from './FakeHostParameters.ts'

/** Names of ready starts for `createFakeHost`. */
export type FakeHostScenario =
  | 'fresh'
  | 'allowed'
  | 'deniedEarlier'
  | 'anonymous'
  | 'loginEnded'
  | 'misconfigured'
  | 'outsideBitbucket'
  | 'forbidden'
  | 'notFound'
  | 'rateLimited'
  | 'serverDown'
  | 'offline'
  | 'unreadable'

const allowed = { decision: 'approved' } as const
const fail = (status: number, headers: Record<string, string> = {}): CreateFakeHostParameters => ({
  ...allowed,
  answer: () => ({ status, headers }),
})

const refuse = (code: string): CreateFakeHostParameters => ({
  ...allowed,
  answer: () => ({ error: [{ code }] }),
})

/**
 * What a host is like in each state that an app may meet when it starts. What a user does to get
 * there (deny, leave a question open, revoke) are the host's verbs.
 */
export const fakeHostScenarios: Readonly<Record<FakeHostScenario, CreateFakeHostParameters>> = {
  /** Nobody was asked: the first call opens an access request. */
  fresh: {},
  allowed,
  /** The user has denied before the page was loaded. */
  deniedEarlier: { decision: 'denied' },
  /** Nobody is signed in: calls go without a token. */
  anonymous: { viewer: 'signedOut' },
  /** The login ended while the page was open. */
  loginEnded: refuse('USER_NOT_AUTHENTICATED'),
  /** The app has no OAuth consumer. */
  misconfigured: refuse('NO_OAUTH_CONSUMER_CLIENT_ID'),
  /** The frame's parent is not a Bitbucket page: `AP` offers no calls. */
  outsideBitbucket: { offers: 'nothing' },
  forbidden: fail(403),
  notFound: fail(404),
  rateLimited: fail(429, { 'retry-after': '30' }),
  serverDown: fail(503),
  offline: { ...allowed, answer: () => 'unreachable' },
  /** An answer that is no JSON. */
  unreadable: { ...allowed, answer: () => ({ status: 200, body: '<!doctype html>' }) },
}
