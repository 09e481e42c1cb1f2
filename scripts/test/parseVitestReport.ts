import * as v from 'valibot'
import type { TestOutcome } from './tallyTests.ts'

const report = v.object({
  testResults: v.array(
    v.object({
      name: v.string(),
      status: v.picklist(['passed', 'failed']),
      assertionResults: v.array(v.object({ fullName: v.string(), status: v.string() })),
    }),
  ),
})

/**
 * The tests in the report of Vitest's `json` reporter.
 * @throws {v.ValiError} when it is no such report
 */
export function parseVitestReport(value: unknown): TestOutcome[] {
  return v.parse(report, value).testResults.flatMap(({ name, status, assertionResults }) => {
    const tests = assertionResults.map((test) => ({
      title: test.fullName.trim(),
      outcome: toOutcome(test.status),
    }))
    const isBroken = status === 'failed' && tests.every(({ outcome }) => outcome !== 'failed')
    return isBroken ? [...tests, { title: name, outcome: 'broken' as const }] : tests
  })
}

function toOutcome(status: string): TestOutcome['outcome'] {
  // The others are todo, skipped, and pending: a test that never ended.
  return status === 'passed' || status === 'failed' ? status : 'skipped'
}
