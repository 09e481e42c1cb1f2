import { expect, test } from 'vitest'
import { ConsentError } from './ConsentError.ts'
import { HttpError } from './HttpError.ts'
import { shouldRetry, toRetryDelay, toRetryDelayAfter } from './retryPolicy.ts'

const busy = new HttpError(503)

test.each([
  [0, busy, true],
  [2, busy, true],
  [3, busy, false],
  [0, new HttpError(404), false],
  [0, new HttpError(429), true],
  [0, new HttpError(429, { details: { retryAfterMs: 10_000 } }), true],
  [0, new HttpError(429, { details: { retryAfterMs: 10_001 } }), false],
  [0, new ConsentError('CONSENT_DECLINED'), false],
  [0, new Error('of somebody else'), false],
  [0, { isRetryable: true }, false],
])('behavior: after %i failures, %s: %s', (failureCount, error, expected) => {
  expect(shouldRetry(failureCount, error)).toBe(expected)
})

test.each([
  [0, 0, 500],
  [0, 1, 1_000],
  [1, 0.5, 1_500],
  [3, 0, 4_000],
  [4, 1, 16_000],
  [5, 0, 15_000],
  [50, 1, 30_000],
])('behavior: try %i with chance %d waits %i ms', (attempt, chance, ms) => {
  expect(toRetryDelay(attempt, () => chance)).toBe(ms)
})

test('default', () => {
  const delay = toRetryDelay(0)
  expect(delay).toBeGreaterThanOrEqual(500)
  expect(delay).toBeLessThanOrEqual(1_000)
})

test('behavior: a server that asks for more time gets it', () => {
  const asked = new HttpError(429, { details: { retryAfterMs: 90_000 } })
  expect(toRetryDelayAfter(0, asked)).toBe(90_000)
})

test.each([busy, new Error('of somebody else'), undefined])(
  'behavior: without a word of the server the delay is the usual one: %s',
  (error) => {
    expect(toRetryDelayAfter(2, error)).toBeGreaterThanOrEqual(2_000)
    expect(toRetryDelayAfter(2, error)).toBeLessThanOrEqual(4_000)
  },
)

test('behavior: a server that asks for less does not shorten the delay', () => {
  const asked = new HttpError(429, { details: { retryAfterMs: 1_000 } })
  expect(toRetryDelayAfter(3, asked)).toBeGreaterThanOrEqual(4_000)
})
