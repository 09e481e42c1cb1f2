import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { toRetryAfterMs } from './toRetryAfterMs.ts'

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-11-23T09:00:00Z') })
})

afterEach(() => {
  vi.useRealTimers()
})

test.each([
  ['7', 7_000],
  [' 120 ', 120_000],
  ['1.5', 1_500],
  ['Mon, 23 Nov 2026 09:00:30 GMT', 30_000],
  ['Mon, 23 Nov 2026 09:00:30 GMT ', 30_000],
  // Limits.
  ['0', 1_000],
  ['-5', 1_000],
  ['Mon, 23 Nov 2026 08:00:00 GMT', 1_000],
  ['301', 300_000],
  ['1e9', 300_000],
  ['Infinity', 300_000],
  ['Tue, 24 Nov 2026 09:00:00 GMT', 300_000],
  // Neither seconds nor a date.
  ['soon', undefined],
  ['in 5 seconds', undefined],
  ['tomorrow GMT', undefined],
  ['2026-11-23T09:00:30Z', undefined],
  ['Mon, 23 Nov 2026 10:00:30 GMT+0100', undefined],
])('behavior: %j is %j', (text, ms) => {
  expect(toRetryAfterMs(text)).toBe(ms)
})
