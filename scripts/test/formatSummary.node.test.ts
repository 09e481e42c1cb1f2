import { expect, test } from 'vitest'
import { formatSummary } from './formatSummary.ts'

test('default', () => {
  const summary = formatSummary([
    { name: 'types', passed: 1, failed: 0, notes: [], seconds: 4.04 },
    { name: 'unit', passed: 812, failed: 2, notes: ['flaky: a', 'flaky: b'], seconds: 61.96 },
  ])
  expect(summary.split('\n')).toEqual([
    'check          passed   failed  seconds',
    'types               1        0      4.0',
    'unit              812        2     62.0',
    'unit: flaky: a',
    'unit: flaky: b',
    '813 passed, 2 failed',
  ])
})

test('behavior: without checks', () => {
  expect(formatSummary([]).split('\n').at(-1)).toBe('0 passed, 0 failed')
})
