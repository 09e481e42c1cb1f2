import type { Tally } from './Tally.ts'

/** One test as a runner reports it. `broken` is a file that could not be loaded. */
export interface TestOutcome {
  title: string
  outcome: 'passed' | 'failed' | 'flaky' | 'skipped' | 'broken'
}

// Tests of data that a checkout need not have say so in their title.
const optionalPattern = /\(optional\)/

/**
 * Count tests. A skipped or flaky test counts as failed, except a skipped one whose title says
 * `(optional)`: it tests data that need not be there, and is noted.
 */
export function tallyTests(tests: readonly TestOutcome[]): Tally {
  const tally: Tally = { passed: 0, failed: 0, notes: [] }
  for (const { title, outcome } of tests) {
    if (outcome === 'passed') tally.passed += 1
    else if (outcome === 'skipped' && optionalPattern.test(title)) {
      tally.notes.push(`not run, its data is not here: ${title}`)
    } else {
      tally.failed += 1
      if (outcome !== 'failed') tally.notes.push(`${outcome}, counts as failed: ${title}`)
    }
  }
  return tally
}
