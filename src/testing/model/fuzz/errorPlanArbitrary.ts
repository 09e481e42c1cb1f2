import * as fc from 'fast-check'
import { hostErrorCodes } from '../../../contract/hostErrorCode.ts'
import type { ErrorPlan } from './ErrorPlan.ts'
import { heavyValues, hostileValues } from './hostileValues.ts'
import { secretTextArbitrary } from './secretTextArbitrary.ts'

const keys =
  'code status error body data response xhr responseJSON message error_description detail ' +
  'responseText statusText name stack cause __proto__ constructor prototype toString toJSON then'
const key = fc.constantFrom(...keys.split(' '))
const knownText = fc.constantFrom(...hostErrorCodes, 'invalid_grant', 'access_denied')
const number = fc.oneof(fc.constantFrom(0, 200, 401, 403, 404, 429, 500), fc.double())
const nothing = fc.constantFrom(null, undefined, true, '', -0)

const plain: fc.Arbitrary<ErrorPlan> = fc.record({
  make: fc.constant('plain' as const),
  value: fc.oneof(
    { weight: 5, arbitrary: secretTextArbitrary },
    { weight: 2, arbitrary: knownText },
    { weight: 2, arbitrary: number },
    { weight: 1, arbitrary: nothing },
  ),
})
const anything: fc.Arbitrary<ErrorPlan> = fc.record({
  make: fc.constant('plain' as const),
  value: fc.anything({ withNullPrototype: true, withMap: true, withDate: true }),
})
const hostile: fc.Arbitrary<ErrorPlan> = fc.record({
  make: fc.constant('hostile' as const),
  index: fc.nat({ max: hostileValues.length - 1 }),
})
const heavy: fc.Arbitrary<ErrorPlan> = fc.record({
  make: fc.constant('heavy' as const),
  index: fc.nat({ max: heavyValues.length - 1 }),
})

const { plan } = fc.letrec<{ plan: ErrorPlan }>((tie) => ({
  plan: fc.oneof(
    { maxDepth: 5, depthSize: 'small' },
    { weight: 5, arbitrary: plain },
    { weight: 1, arbitrary: hostile },
    {
      weight: 5,
      arbitrary: fc.record({
        make: fc.constant('object' as const),
        entries: fc.array(fc.tuple(key, tie('plan')), { maxLength: 5 }),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        make: fc.constant('array' as const),
        items: fc.array(tie('plan'), { maxLength: 3 }),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({ make: fc.constant('json' as const), inner: tie('plan') }),
    },
  ),
}))

/** All arguments of an error callback, from plain to hostile. One in 1,500 is heavy. */
export const errorPlanArbitrary: fc.Arbitrary<readonly ErrorPlan[]> = fc.oneof(
  { weight: 1_200, arbitrary: fc.array(plan, { maxLength: 3 }) },
  { weight: 300, arbitrary: fc.array(anything, { maxLength: 2 }) },
  { weight: 1, arbitrary: fc.array(heavy, { minLength: 1, maxLength: 1 }) },
)
