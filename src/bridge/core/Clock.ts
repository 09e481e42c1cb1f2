/** Time, as the library sees it. Replace it to test. */
export interface Clock {
  /** Milliseconds from any fixed point, never going back. */
  now: () => number
  /** Run `callback` once after `ms` milliseconds. Returns what cancels it. */
  setTimer: (callback: () => void, ms: number) => () => void
}

/** Monotonic time of the browser: a change of the computer's clock does not touch deadlines. */
export const systemClock: Clock = {
  now: () => performance.now(),
  setTimer(callback, ms) {
    const id = setTimeout(callback, ms)
    return () => clearTimeout(id)
  },
}
