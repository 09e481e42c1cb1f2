import { systemClock, type Clock } from '../../../bridge/core/Clock.ts'

export interface CountingClock extends Clock {
  /** Timers that neither ran nor were cancelled. */
  readonly timerCount: number
}

/** The browser's clock, which knows how many of the bridge's timers are running. */
export function createCountingClock(): CountingClock {
  const timers = new Set<symbol>()
  return {
    now: systemClock.now,
    setTimer(callback, ms) {
      const timer = Symbol('timer')
      timers.add(timer)
      const cancel = systemClock.setTimer(() => {
        timers.delete(timer)
        callback()
      }, ms)
      return () => {
        timers.delete(timer)
        cancel()
      }
    },
    get timerCount() {
      return timers.size
    },
  }
}
