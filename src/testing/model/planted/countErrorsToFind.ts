import * as fc from 'fast-check'
import { makeErrorValue } from '../fuzz/ErrorPlan.ts'
import { errorPlanArbitrary } from '../fuzz/errorPlanArbitrary.ts'
import { judgeHostError } from '../fuzz/judgeHostError.ts'
import type { ModelSubject } from '../modelSubject.ts'

/**
 * How many error values it took until the fuzz saw a mistake; undefined when it saw none.
 *
 * @param limit values to try at most
 */
export function countErrorsToFind(
  subject: ModelSubject,
  { limit, seed }: { limit: number; seed: number },
): number | undefined {
  const property = fc.property(
    errorPlanArbitrary,
    (plans) => judgeHostError(subject, plans.map(makeErrorValue)) === undefined,
  )
  const { failed, numRuns } = fc.check(property, { numRuns: limit, seed, endOnFailure: true })
  return failed ? numRuns : undefined
}
