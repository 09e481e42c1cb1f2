import { expect, test } from 'vitest'
import { toRelativeTime } from './toRelativeTime.ts'

const minute = 60_000
const day = 24 * 60 * minute

test.each([
  [0, 0, 'second'],
  [-12_400, -12, 'second'],
  [-59_000, -59, 'second'],
  [-minute, -1, 'minute'],
  [-59 * minute, -59, 'minute'],
  [-60 * minute, -1, 'hour'],
  [-23 * 60 * minute, -23, 'hour'],
  [-day, -1, 'day'],
  [-29 * day, -29, 'day'],
  [-30 * day, -1, 'month'],
  [-364 * day, -12, 'month'],
  [-365 * day, -1, 'year'],
  [2 * day, 2, 'day'],
] as const)('%i ms from now is %i %s', (difference, value, unit) => {
  expect(toRelativeTime(1e12 + difference, 1e12)).toEqual({ value, unit })
})
