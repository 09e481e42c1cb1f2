import * as fc from 'fast-check'
import { questionTimeoutMs, type FrameOperation, type FrameSequence } from './FrameOperation.ts'

const frame = fc.nat({ max: 11 })

const operation: fc.Arbitrary<FrameOperation> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      type: fc.constant('request' as const),
      frame,
      prompt: fc.constantFrom('firstUse', 'firstUse', 'firstUse', 'gesture', 'never'),
      signal: fc.boolean(),
    }),
  },
  { weight: 3, arbitrary: fc.record({ type: fc.constant('abort' as const), frame }) },
  { weight: 4, arbitrary: fc.record({ type: fc.constant('ask' as const), frame }) },
  {
    weight: 6,
    arbitrary: fc.record({
      type: fc.constant('answer' as const),
      answer: fc.constantFrom('allow', 'deny', 'deny', 'expire'),
      pick: fc.option(fc.nat({ max: 3 }), { nil: undefined }),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      type: fc.constant('advance' as const),
      ms: fc.constantFrom(
        0,
        1,
        questionTimeoutMs / 2,
        questionTimeoutMs - 1,
        questionTimeoutMs,
        questionTimeoutMs + 1,
      ),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ type: 'add' as const }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('remove' as const), frame }) },
)

const turn = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(operation) },
  { weight: 1, arbitrary: fc.tuple(operation, operation) },
)

/** A random page with a few panels of one app. */
export const frameSequenceArbitrary: fc.Arbitrary<FrameSequence> = fc.record({
  frames: fc.integer({ min: 1, max: 3 }),
  consentTimeoutMs: fc.constantFrom(questionTimeoutMs, questionTimeoutMs, questionTimeoutMs / 2),
  remembersDenial: fc.boolean(),
  turns: fc.array(turn, { minLength: 1, maxLength: 30, size: 'max' }),
})
