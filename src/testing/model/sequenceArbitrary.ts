import * as fc from 'fast-check'
import { answerKinds, lostToken, plainSuccess } from './hostAnswers.ts'
import type { Arrival, HostShape, Operation, Sequence } from './Operation.ts'

const promptMode = fc.constantFrom('firstUse', 'gesture', 'never')
const anyKind = fc.nat({ max: answerKinds.length - 1 })
// Many answers are successes and lost tokens, or grants and what ends them would be rare.
const kind = fc.oneof(
  { weight: 4, arbitrary: fc.constant(plainSuccess) },
  { weight: 2, arbitrary: fc.constant(lostToken) },
  { weight: 4, arbitrary: anyKind },
)
// The second answer of a call must change nothing.
const kinds = fc.array(kind, { minLength: 1, maxLength: 2 })
const signal = fc.nat({ max: 2 })

const operation: fc.Arbitrary<Operation> = fc.oneof(
  {
    weight: 10,
    arbitrary: fc.record({
      type: fc.constant('request' as const),
      kind: fc.constantFrom('request', 'proxyRequest'),
      isWrite: fc.boolean(),
      prompt: fc.option(promptMode, { nil: undefined, freq: 4 }),
      timeoutMs: fc.option(fc.integer({ min: 1, max: 600 }), { nil: undefined }),
      signal: fc.option(signal, { nil: undefined }),
      parse: fc.constantFrom('nothing', 'value', 'throws'),
      retries: fc.constantFrom(0, 0, 0, 1, 2),
    }),
  },
  {
    weight: 9,
    arbitrary: fc.record({ type: fc.constant('answer' as const), pick: fc.nat(), kinds }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ type: fc.constant('abort' as const), signal, renews: fc.boolean() }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ type: fc.constant('ask' as const), times: fc.constantFrom(1, 1, 2) }),
  },
  { weight: 1, arbitrary: fc.constant({ type: 'dismiss' as const }) },
  { weight: 2, arbitrary: fc.constant({ type: 'allow' as const }) },
  { weight: 1, arbitrary: fc.constantFrom({ type: 'deny' as const }, { type: 'expire' as const }) },
  {
    weight: 5,
    arbitrary: fc.record({
      type: fc.constant('advance' as const),
      ms: fc.constantFrom(0, 1, 50, 399, 400, 401, 999, 1_000, 1_001, 2_499, 2_500),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant('subscribe' as const), sends: fc.boolean() }),
  },
  { weight: 1, arbitrary: fc.constant({ type: 'unsubscribe' as const }) },
)

const revoke: fc.Arbitrary<Operation> = fc.constant({ type: 'revoke' as const })

const arrival: fc.Arbitrary<Arrival> = fc.oneof(
  { weight: 8, arbitrary: fc.constant({ type: 'hold' as const }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('now' as const), kinds }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('microtask' as const), kinds }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('throw' as const), kind: anyKind }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('reject' as const), kind: anyKind }) },
  {
    weight: 2,
    arbitrary: fc.record({ type: fc.constant('promise' as const), callsBack: fc.boolean() }),
  },
)

const shape: fc.Arbitrary<HostShape> = fc.oneof(
  { weight: 6, arbitrary: fc.constant('bare' as const) },
  {
    weight: 4,
    arbitrary: fc.constantFrom('require', 'direct', 'both', 'silentRequire', 'requireTwice'),
  },
  { weight: 1, arbitrary: fc.constantFrom('lateScript', 'nothing', 'broken') },
)

/** A random world. One in six has silent revocations: they are the one thing a client cannot meet. */
export const sequenceArbitrary: fc.Arbitrary<Sequence> = fc
  .constantFrom(false, false, false, false, false, true)
  .chain((mayRevoke) =>
    fc.record({
      shape,
      maxConcurrent: fc.integer({ min: 1, max: 4 }),
      prompt: fc.oneof({ weight: 5, arbitrary: fc.constant('firstUse' as const) }, promptMode),
      arrivals: fc.array(arrival, { minLength: 1, maxLength: 6 }),
      operations: fc.array(
        mayRevoke ? fc.oneof({ weight: 9, arbitrary: operation }, revoke) : operation,
        { minLength: 1, maxLength: 60, size: 'max' },
      ),
      endsWithAnswers: fc.boolean(),
      startsGranted: fc.boolean(),
    }),
  )
