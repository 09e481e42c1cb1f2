import { expect, test } from 'vitest'
import { tallyTests } from './tallyTests.ts'

test('default', () => {
  const tests = [
    { title: 'one', outcome: 'passed' },
    { title: 'two', outcome: 'passed' },
    { title: 'three', outcome: 'failed' },
  ] as const
  expect(tallyTests(tests)).toEqual({ passed: 2, failed: 1, notes: [] })
})

test.each(['flaky', 'skipped', 'broken'] as const)('behavior: %s counts as failed', (outcome) => {
  expect(tallyTests([{ title: 'one', outcome }])).toEqual({
    passed: 0,
    failed: 1,
    notes: [`${outcome}, counts as failed: one`],
  })
})

test('behavior: a skipped test of optional data is noted', () => {
  expect(tallyTests([{ title: 'one (optional)', outcome: 'skipped' }])).toEqual({
    passed: 0,
    failed: 0,
    notes: ['not run, its data is not here: one (optional)'],
  })
})

test('behavior: a failed test of optional data counts as failed', () => {
  expect(tallyTests([{ title: 'one (optional)', outcome: 'failed' }])).toMatchObject({ failed: 1 })
})
