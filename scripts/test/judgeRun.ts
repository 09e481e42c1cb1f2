import type { Tally } from './Tally.ts'
import { tallyTests } from './tallyTests.ts'
import type { TestOutcome } from './tallyTests.ts'

/** How a runner's process ended; `null` when it was stopped. */
export interface RunResult {
  code: number | null
  /** It was stopped because it took longer than it may. */
  timedOut: boolean
}

/**
 * Turn a run into counts. Without tests to count, the check itself is the one thing that passed or
 * failed. A runner that counts tests must have run at least one, and must not end badly while all
 * its tests pass.
 * @param tests the tests it reported, `'none'` when it reported nothing; missing for a check
 *   that has no tests to count
 */
export function judgeRun(run: RunResult, tests?: readonly TestOutcome[] | 'none'): Tally {
  const ended = describeEnd(run)
  // A program that is stopped may still end as if all were well.
  const isClean = run.code === 0 && !run.timedOut
  if (tests === undefined) {
    return isClean ? { passed: 1, failed: 0, notes: [] } : failure([], ended)
  }
  if (tests === 'none') return failure([], `${ended}, without a report`)
  if (tests.length === 0) return failure([], `${ended}, and ran no test`)
  const tally = tallyTests(tests)
  return !isClean && tally.failed === 0 ? failure(tests, ended) : tally
}

function failure(tests: readonly TestOutcome[], note: string): Tally {
  const tally = tallyTests(tests)
  return { passed: tally.passed, failed: tally.failed + 1, notes: [...tally.notes, note] }
}

function describeEnd({ code, timedOut }: RunResult): string {
  if (timedOut) return 'was stopped because it took too long'
  return code === null ? 'was stopped' : `ended with exit code ${code}`
}
