import type { SimulatorQuirk } from './SimulatorQuirk.ts'

const ours = 'Nothing was found; the choice is ours.'
const recordings = 'recorded answers in tests and tickets of public projects'
const clients = 'public clients, which read it in both ways'

/** Quirks of REST 2.0, by name. */
export const restQuirks = {
  invalid_token_words: {
    kind: 'choice',
    default: 'current',
    values: ['current', 'older'],
    title: 'Words for an invalid token',
    description:
      'The 401 says "invalid, expired, or not supported", as since 2025, or "invalid or not supported".',
    group: 'REST',
    evidence: 'observed',
    source: recordings,
  },
  etags_are_ignored: {
    kind: 'switch',
    default: false,
    title: 'No answer is 304',
    description: 'If-None-Match counts for nothing, as was seen of files in 2022.',
    group: 'REST',
    evidence: 'observed',
    source: recordings,
  },
  rate_limit: {
    kind: 'switch',
    default: false,
    title: 'Rate limit',
    description:
      'Calls below /2.0/repositories are counted, 1000 an hour for each user and app, 60 without a token, and then answered with 429. Off, as tests call more often.',
    group: 'REST',
    evidence: 'documented',
    source: 'support.atlassian.com/bitbucket-cloud/docs/api-request-limits',
  },
  near_limit_form: {
    kind: 'choice',
    default: 'boolean',
    values: ['boolean', 'number'],
    title: 'X-RateLimit-NearLimit',
    description: 'It is true below a fifth of what is allowed, or the number of calls left.',
    group: 'REST',
    evidence: 'inferred',
    source: `${clients}; ${ours}`,
  },
} as const satisfies Record<string, SimulatorQuirk>
