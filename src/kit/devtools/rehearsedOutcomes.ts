import type { HostAnswer } from '../../bridge/core.ts'

interface Outcome {
  title: string
  /** Made when it is needed, so that a build without devtools has nothing of it. */
  toAnswer: () => HostAnswer | 'none'
}

const failed = (value: unknown): HostAnswer => ({ type: 'error', values: [value] })
const answered = (status: number, headers: Record<string, string> = {}): HostAnswer =>
  failed({
    status,
    statusText: '',
    responseText: '',
    getResponseHeader: (name: string) => new Headers(headers).get(name),
  })

/** What a host can answer, in the form in which it comes from Bitbucket's script. */
export const rehearsedOutcomes = {
  denied: { title: 'Denied', toAnswer: () => failed({ code: 'USER_DENIED_ACCESS' }) },
  alreadyDenied: {
    title: 'Denied earlier',
    toAnswer: () => failed({ code: 'USER_ALREADY_DENIED_ACCESS' }),
  },
  noToken: { title: 'No token', toAnswer: () => failed({ code: 'ACCESS_TOKEN_REQUEST_FAILED' }) },
  misconfigured: {
    title: 'The app is set up wrongly',
    toAnswer: () => failed({ code: 'NO_OAUTH_CONSUMER_CLIENT_ID' }),
  },
  signedOut: { title: 'Signed out', toAnswer: () => failed({ code: 'USER_NOT_AUTHENTICATED' }) },
  forbidden: { title: '403 Forbidden', toAnswer: () => answered(403) },
  notFound: { title: '404 Not found', toAnswer: () => answered(404) },
  rateLimited: {
    title: '429 Too many requests',
    toAnswer: () => answered(429, { 'retry-after': '30' }),
  },
  serverDown: { title: '503 Unavailable', toAnswer: () => answered(503) },
  offline: { title: 'No connection', toAnswer: () => answered(0) },
  unreadable: {
    title: 'An answer that is no JSON',
    toAnswer: () => ({ type: 'success', value: '<html>' }),
  },
  emptyError: { title: 'An error that says nothing', toAnswer: () => failed({}) },
  scriptMissing: {
    title: "Bitbucket's script is missing",
    toAnswer: () => ({ type: 'unavailable', reason: 'scriptMissing' }),
  },
  unanswered: { title: 'No answer', toAnswer: () => 'none' },
} as const satisfies Record<string, Outcome>

export type RehearsedOutcome = keyof typeof rehearsedOutcomes
