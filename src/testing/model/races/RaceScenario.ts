import * as fc from 'fast-check'

/** How a user answers the host's question. */
export type UserAnswer = 'allow' | 'deny' | 'denied before' | 'expire' | 'silence'

/** What happens on the page, each at a moment that the scheduler chooses. */
export type RaceEvent =
  | { type: 'mount'; index: number }
  | { type: 'unmount'; index: number }
  | { type: 'focus' }
  /** The app's own retry button. */
  | { type: 'refetch' }
  | { type: 'write'; index: number }
  /** The one action that may lead to another question. */
  | { type: 'ask' }
  /** A dialog that was given up is answered with Allow after all. */
  | { type: 'allowLate' }
  | { type: 'advance'; ms: number }

/** A page with several components, a QueryClient with any settings, and a user. */
export interface RaceScenario {
  /** Used in turn; the last one again and again. */
  answers: readonly UserAnswer[]
  /** HTTP statuses of the API once there is a token, used in turn. */
  statuses: readonly number[]
  events: readonly RaceEvent[]
  retry: boolean | number
  retryOnMount: boolean
  refetchOnMount: boolean | 'always'
  refetchOnWindowFocus: boolean | 'always'
  refetchInterval: number | false
  staleTime: number
  networkMode: 'online' | 'always' | 'offlineFirst'
  isBounded: boolean
  isStrict: boolean
}

/** Components that read. */
export const readerCount = 4
/** Milliseconds until an unanswered question counts as such. */
export const raceTimeoutMs = 30_000

const index = fc.nat({ max: readerCount - 1 })
const page: fc.Arbitrary<RaceEvent> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ type: fc.constant('mount' as const), index }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('unmount' as const), index }) },
  { weight: 2, arbitrary: fc.constant({ type: 'focus' as const }) },
  { weight: 1, arbitrary: fc.constant({ type: 'refetch' as const }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('write' as const), index }) },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('advance' as const),
      ms: fc.constantFrom(0, 500, 1_000, 5_000, raceTimeoutMs),
    }),
  },
)
const user: fc.Arbitrary<RaceEvent> = fc.constantFrom(
  { type: 'ask' as const },
  { type: 'allowLate' as const },
)
const event = fc.oneof({ weight: 6, arbitrary: page }, { weight: 1, arbitrary: user })

export const raceScenarioArbitrary: fc.Arbitrary<RaceScenario> = fc.record({
  answers: fc.array(
    fc.constantFrom('allow', 'deny', 'deny', 'denied before', 'expire', 'silence'),
    {
      minLength: 1,
      maxLength: 3,
    },
  ),
  statuses: fc.array(fc.constantFrom(200, 200, 200, 404, 503), { minLength: 1, maxLength: 4 }),
  events: fc.array(event, { minLength: 1, maxLength: 10 }),
  retry: fc.constantFrom(true, false, 0, 3),
  retryOnMount: fc.boolean(),
  refetchOnMount: fc.constantFrom<RaceScenario['refetchOnMount'][]>(true, false, 'always'),
  refetchOnWindowFocus: fc.constantFrom<RaceScenario['refetchOnWindowFocus'][]>(
    true,
    false,
    'always',
  ),
  refetchInterval: fc.constantFrom<(number | false)[]>(false, 700, 20_000),
  staleTime: fc.constantFrom(0, 10_000),
  networkMode: fc.constantFrom('online', 'always', 'offlineFirst'),
  isBounded: fc.boolean(),
  isStrict: fc.boolean(),
})
