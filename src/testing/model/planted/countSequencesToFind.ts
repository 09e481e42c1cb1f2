import * as fc from 'fast-check'
import type { ModelSubject } from '../modelSubject.ts'
import { runSequence } from '../runSequence.ts'
import { sequenceArbitrary } from '../sequenceArbitrary.ts'

/**
 * How many random sequences it took until the model saw a mistake; undefined when it saw none.
 *
 * @param limit sequences to try at most
 */
export async function countSequencesToFind(
  subject: ModelSubject,
  { limit, seed }: { limit: number; seed: number },
): Promise<number | undefined> {
  const property = fc.asyncProperty(sequenceArbitrary, async (sequence) => {
    const { violations } = await runSequence(subject, sequence)
    return violations.length === 0
  })
  // The first one is enough: nobody reads the smallest sequence of a planted bug.
  const { failed, numRuns } = await fc.check(property, { numRuns: limit, seed, endOnFailure: true })
  return failed ? numRuns : undefined
}
