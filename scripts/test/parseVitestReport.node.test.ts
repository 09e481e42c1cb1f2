import { expect, test } from 'vitest'
import { parseVitestReport } from './parseVitestReport.ts'

function reportOf(status: string, ...assertionResults: object[]) {
  return { testResults: [{ name: '/a.test.ts', status, assertionResults }] }
}

test('default', () => {
  const report = reportOf(
    'failed',
    { fullName: ' one', status: 'passed' },
    { fullName: 'two', status: 'failed' },
    { fullName: 'three', status: 'skipped' },
    { fullName: 'four', status: 'todo' },
    { fullName: 'five', status: 'pending' },
  )
  expect(parseVitestReport(report)).toEqual([
    { title: 'one', outcome: 'passed' },
    { title: 'two', outcome: 'failed' },
    { title: 'three', outcome: 'skipped' },
    { title: 'four', outcome: 'skipped' },
    { title: 'five', outcome: 'skipped' },
  ])
})

test('behavior: a file that cannot be loaded', () => {
  expect(parseVitestReport(reportOf('failed'))).toEqual([
    { title: '/a.test.ts', outcome: 'broken' },
  ])
})

test('behavior: a file that fails beside its tests', () => {
  expect(parseVitestReport(reportOf('failed', { fullName: 'one', status: 'passed' }))).toEqual([
    { title: 'one', outcome: 'passed' },
    { title: '/a.test.ts', outcome: 'broken' },
  ])
})

test.each([
  [{}, 'Invalid key: Expected "testResults" but received undefined'],
  [{ testResults: [{}] }, 'Invalid key: Expected "name" but received undefined'],
])('behavior: refuses %j', (report, message) => {
  expect(() => parseVitestReport(report)).toThrow(message)
})
