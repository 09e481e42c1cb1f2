import { expect, test } from 'vitest'
import { toRelativeTime } from './toRelativeTime.ts'

test.each([
  [0, 0, 'second'],
  [-90_000, 0, 'second'],
  [12_900, -12, 'second'],
  [59_999, -59, 'second'],
  [60_000, -1, 'minute'],
  [3_599_000, -59, 'minute'],
  [7_200_000, -2, 'hour'],
  [86_400_000 * 6.9, -6, 'day'],
  [86_400_000 * 13, -1, 'week'],
  [86_400_000 * 45, -1, 'month'],
  [86_400_000 * 800, -2, 'year'],
])('%d ms ago is %d %s', (ago, value, unit) => {
  expect(toRelativeTime(1e12 - ago, 1e12)).toEqual({ value, unit })
})
