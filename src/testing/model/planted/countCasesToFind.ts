import * as fc from 'fast-check'

export interface FindParameters {
  /** Random cases to try at most. */
  limit: number
  seed: number
}

/** How many random cases it took until one broke a rule; undefined when none did. */
export async function countCasesToFind<Case>(
  arbitrary: fc.Arbitrary<Case>,
  play: (value: Case) => Promise<{ violations: readonly string[] }>,
  { limit, seed }: FindParameters,
): Promise<number | undefined> {
  const property = fc.asyncProperty(arbitrary, async (value) => {
    const { violations } = await play(value)
    return violations.length === 0
  })
  // The first one is enough: nobody reads the smallest case of a planted bug.
  const { failed, numRuns } = await fc.check(property, { numRuns: limit, seed, endOnFailure: true })
  return failed ? numRuns : undefined
}
