import { expect, test } from 'vitest'
import { judgeRun } from './judgeRun.ts'

const clean = { code: 0, timedOut: false }
const failed = { code: 1, timedOut: false }
const stopped = { code: null, timedOut: false }
const late = { code: null, timedOut: true }
const lateButPolite = { code: 0, timedOut: true }

const passing = { title: 'one', outcome: 'passed' } as const
const failing = { title: 'two', outcome: 'failed' } as const

test('default', () => {
  expect(judgeRun(clean)).toEqual({ passed: 1, failed: 0, notes: [] })
})

test.each([
  [failed, 'ended with exit code 1'],
  [stopped, 'was stopped'],
  [late, 'was stopped because it took too long'],
  [lateButPolite, 'was stopped because it took too long'],
])('behavior: a check that ends as %j has failed', (run, note) => {
  expect(judgeRun(run)).toEqual({ passed: 0, failed: 1, notes: [note] })
})

test('parameters: tests', () => {
  expect(judgeRun(failed, [passing, failing])).toEqual({ passed: 1, failed: 1, notes: [] })
})

test.each([
  [clean, 'ended with exit code 0, without a report'],
  [late, 'was stopped because it took too long, without a report'],
])('behavior: no report, %j', (run, note) => {
  expect(judgeRun(run, 'none')).toEqual({ passed: 0, failed: 1, notes: [note] })
})

test('behavior: no test', () => {
  expect(judgeRun(clean, [])).toEqual({
    passed: 0,
    failed: 1,
    notes: ['ended with exit code 0, and ran no test'],
  })
})

test.each([
  [failed, 'ended with exit code 1'],
  [lateButPolite, 'was stopped because it took too long'],
])('behavior: a bad end while all tests pass, %j', (run, note) => {
  expect(judgeRun(run, [passing])).toEqual({ passed: 1, failed: 1, notes: [note] })
})
