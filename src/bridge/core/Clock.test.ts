import { afterEach, expect, test, vi } from 'vitest'
import { systemClock } from './Clock.ts'

afterEach(() => {
  vi.useRealTimers()
})

test('behavior: now follows the monotonic clock', () => {
  vi.spyOn(performance, 'now').mockReturnValue(12.5)
  expect(systemClock.now()).toBe(12.5)
})

test('behavior: a timer runs once, after its time', () => {
  vi.useFakeTimers()
  const callback = vi.fn<() => void>()
  systemClock.setTimer(callback, 100)
  vi.advanceTimersByTime(99)
  expect(callback).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1_000)
  expect(callback).toHaveBeenCalledTimes(1)
})

test('behavior: a timer that is cancelled never runs', () => {
  vi.useFakeTimers()
  const callback = vi.fn<() => void>()
  const cancel = systemClock.setTimer(callback, 100)
  cancel()
  vi.advanceTimersByTime(1_000)
  expect(callback).not.toHaveBeenCalled()
  expect(vi.getTimerCount()).toBe(0)
})

test.each([
  ['in time', 1_099, 0],
  ['a second late', 1_100, 250],
])('behavior: a timer that fires %s runs after %i ms and %i more', (_, firesAt, moreMs) => {
  vi.useFakeTimers()
  const now = vi.spyOn(performance, 'now').mockReturnValue(0)
  const callback = vi.fn<() => void>()
  systemClock.setTimer(callback, 100)
  now.mockReturnValue(firesAt)
  vi.advanceTimersByTime(100 + moreMs - 1)
  const before = callback.mock.calls.length
  vi.advanceTimersByTime(1)
  expect([before, callback.mock.calls.length]).toEqual([0, 1])
})

test('behavior: a timer that is late can still be cancelled', () => {
  vi.useFakeTimers()
  const now = vi.spyOn(performance, 'now').mockReturnValue(0)
  const callback = vi.fn<() => void>()
  const cancel = systemClock.setTimer(callback, 100)
  now.mockReturnValue(5_000)
  vi.advanceTimersByTime(100)
  cancel()
  vi.advanceTimersByTime(1_000)
  expect(callback).not.toHaveBeenCalled()
})

test('behavior: a time that no timer can hold becomes the longest', () => {
  vi.useFakeTimers()
  const callback = vi.fn<() => void>()
  systemClock.setTimer(callback, Infinity)
  vi.advanceTimersByTime(2 ** 31 - 2)
  expect(callback).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(callback).toHaveBeenCalledTimes(1)
})
