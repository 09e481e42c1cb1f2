import { expect, test } from 'vitest'
import { toPollDelayMs } from './toPollDelayMs.ts'

test.each([
  [true, 0, 30_000],
  [true, 1, 60_000],
  [true, 2, 120_000],
  [true, 3, 240_000],
  [true, 4, 300_000],
  [true, 10_000, 300_000],
  [false, 0, undefined],
  [false, 3, undefined],
])('granted %s, failed %d times: %j', (isGranted, failureCount, delay) => {
  expect(toPollDelayMs(isGranted, failureCount)).toBe(delay)
})
