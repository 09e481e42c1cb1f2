import type { Clock } from '../../bridge/core.ts'

export interface SkippingClock extends Clock {
  /** Milliseconds, 0 or more, pass at once; what falls due runs. */
  skip: (ms: number) => void
}

interface Timer {
  dueAt: number
  run: () => void
  cancel: () => void
}

/** A clock that goes as another does, and can be put forward. */
export function createSkippingClock(clock: Clock): SkippingClock {
  const timers = new Set<Timer>()
  let skippedMs = 0
  const now = () => clock.now() + skippedMs

  function start(timer: Timer): void {
    timer.cancel = clock.setTimer(timer.run, timer.dueAt - now())
  }

  return {
    now,
    setTimer(callback, ms) {
      const timer: Timer = {
        dueAt: now() + ms,
        run() {
          if (timers.delete(timer)) callback()
        },
        cancel: () => {},
      }
      timers.add(timer)
      start(timer)
      return () => {
        timers.delete(timer)
        timer.cancel()
      }
    },
    skip(ms) {
      skippedMs += ms
      for (const timer of [...timers].toSorted((a, b) => a.dueAt - b.dueAt)) {
        timer.cancel()
        if (timer.dueAt <= now()) timer.run()
        else if (timers.has(timer)) start(timer)
      }
    },
  }
}
