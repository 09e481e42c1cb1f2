import type { ProofResult } from '../ProofStep.ts'

/** What Jest's own report says of a run. */
export interface JestRun {
  name: string
  numPassedTests: number
  numTotalTests: number
}

/** All tests have passed in each run, none was skipped, and each run had the same number. */
export function judgeJestRuns(runs: readonly JestRun[]): ProofResult {
  const most = Math.max(0, ...runs.map(({ numTotalTests }) => numTotalTests))
  const wrong = runs.filter(({ numPassedTests }) => numPassedTests !== most)
  const passed = runs.reduce((sum, { numPassedTests }) => sum + numPassedTests, 0)
  return {
    runs: `${runs.length} runs`,
    figure: `${passed} tests passed`,
    hasPassed: most > 0 && wrong.length === 0,
    notes: wrong.map(({ name, numPassedTests }) => `${name}: ${numPassedTests} of ${most} passed.`),
    data: runs,
  }
}
