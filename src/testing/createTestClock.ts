import type { Clock } from '../bridge/core/Clock.ts'

export interface TestClock extends Clock {
  /** Let time pass, run what falls due, and let promises settle in between. */
  advance(ms: number): Promise<void>
  readonly timerCount: number
}

/** A clock that stands still until it is told to go. */
export function createTestClock(): TestClock {
  let now = 0
  let timers: { at: number; callback: () => void }[] = []

  return {
    now: () => now,
    setTimer(callback, ms) {
      const timer = { at: now + ms, callback }
      timers.push(timer)
      return () => {
        timers = timers.filter((other) => other !== timer)
      }
    },
    async advance(ms) {
      const end = now + ms
      await flushPromises()
      for (;;) {
        const next = timers.toSorted((a, b) => a.at - b.at).find(({ at }) => at <= end)
        if (!next) break
        timers = timers.filter((other) => other !== next)
        now = Math.max(now, next.at)
        next.callback()
        await flushPromises()
      }
      now = end
    },
    get timerCount() {
      return timers.length
    },
  }
}

/** Let all promises settle that can settle without a timer. */
export async function flushPromises(): Promise<void> {
  for (let turn = 0; turn < 30; turn += 1) await Promise.resolve()
}
