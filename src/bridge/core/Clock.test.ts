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
