import { expect, test } from 'vitest'
import { parsePlaywrightReport } from './parsePlaywrightReport.ts'

function specOf(title: string, ...statuses: string[]) {
  return { title, tests: statuses.map((status) => ({ projectName: 'same-site', status })) }
}

test('default', () => {
  const specs = [
    specOf('one', 'expected'),
    specOf('two', 'unexpected'),
    specOf('three', 'flaky'),
    specOf('four', 'skipped'),
  ]
  const report = { suites: [{ title: 'a.spec.ts', specs }], errors: [] }
  expect(parsePlaywrightReport(report)).toEqual([
    { title: 'a.spec.ts › one (same-site)', outcome: 'passed' },
    { title: 'a.spec.ts › two (same-site)', outcome: 'failed' },
    { title: 'a.spec.ts › three (same-site)', outcome: 'flaky' },
    { title: 'a.spec.ts › four (same-site)', outcome: 'skipped' },
  ])
})

test('behavior: a spec counts once per project', () => {
  const report = {
    suites: [{ title: 'a', specs: [specOf('one', 'expected', 'unexpected')] }],
    errors: [],
  }
  expect(parsePlaywrightReport(report).map(({ outcome }) => outcome)).toEqual(['passed', 'failed'])
})

test('behavior: suites lie in suites', () => {
  const inner = { title: 'inner', specs: [specOf('two', 'expected')] }
  const middle = { title: 'middle', specs: [], suites: [inner] }
  const outer = { title: 'outer', specs: [specOf('one', 'expected')], suites: [middle] }
  expect(parsePlaywrightReport({ suites: [outer], errors: [] }).map(({ title }) => title)).toEqual([
    'outer › one (same-site)',
    'inner › two (same-site)',
  ])
})

test('behavior: errors outside of tests are broken files, by their first line', () => {
  const errors = [{ message: 'Cannot find module\n    at a' }, {}]
  expect(parsePlaywrightReport({ suites: [], errors })).toEqual([
    { title: 'Cannot find module', outcome: 'broken' },
    { title: 'an error without words', outcome: 'broken' },
  ])
})

test.each([
  [{ suites: [] }, 'Invalid key: Expected "errors" but received undefined'],
  [
    { suites: [{ title: 'a', specs: [specOf('one', 'odd')] }], errors: [] },
    'Invalid type: Expected ("expected" | "unexpected" | "flaky" | "skipped") but received "odd"',
  ],
])('behavior: refuses %j', (report, message) => {
  expect(() => parsePlaywrightReport(report)).toThrow(message)
})
