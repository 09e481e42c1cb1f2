import * as v from 'valibot'
import type { TestOutcome } from './tallyTests.ts'

interface Suite {
  title: string
  specs: {
    title: string
    tests: { projectName: string; status: 'expected' | 'unexpected' | 'flaky' | 'skipped' }[]
  }[]
  suites?: Suite[] | undefined
}

const suite: v.GenericSchema<Suite> = v.object({
  title: v.string(),
  specs: v.array(
    v.object({
      title: v.string(),
      tests: v.array(
        v.object({
          projectName: v.string(),
          status: v.picklist(['expected', 'unexpected', 'flaky', 'skipped']),
        }),
      ),
    }),
  ),
  suites: v.optional(v.array(v.lazy(() => suite))),
})
const report = v.object({
  suites: v.array(suite),
  errors: v.array(v.object({ message: v.optional(v.string(), 'an error without words') })),
})

/**
 * The tests in the report of Playwright's `json` reporter, once per project.
 * @throws {v.ValiError} when it is no such report
 */
export function parsePlaywrightReport(value: unknown): TestOutcome[] {
  const { suites, errors } = v.parse(report, value)
  const broken = errors.map(({ message }) => ({
    title: message.split('\n')[0] ?? '',
    outcome: 'broken' as const,
  }))
  return [...suites.flatMap(listTests), ...broken]
}

function listTests({ title, specs, suites = [] }: Suite): TestOutcome[] {
  const own = specs.flatMap((spec) =>
    spec.tests.map(({ projectName, status }) => ({
      title: `${title} › ${spec.title} (${projectName})`,
      outcome: toOutcome(status),
    })),
  )
  return [...own, ...suites.flatMap(listTests)]
}

function toOutcome(
  status: Suite['specs'][number]['tests'][number]['status'],
): TestOutcome['outcome'] {
  if (status === 'expected') return 'passed'
  return status === 'unexpected' ? 'failed' : status
}
