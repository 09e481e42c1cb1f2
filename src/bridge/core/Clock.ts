/** Time, as the library sees it. Replace it to test. */
export interface Clock {
  /** Milliseconds from any fixed point, never going back. */
  now: () => number
  /** Run `callback` once after `ms` milliseconds. Returns what cancels it. */
  setTimer: (callback: () => void, ms: number) => () => void
}

/** What a browser's timer can hold, about 24 days; anything above would fire at once. */
const longestMs = 2 ** 31 - 1

/**
 * Monotonic time of the browser: a change of the computer's clock does not touch deadlines. A timer
 * that fires late, after sleep or in a hidden tab, first lets in the answers that wait behind it.
 */
export const systemClock: Clock = {
  now: () => performance.now(),
  setTimer(callback, ms) {
    const delay = ms < longestMs ? ms : longestMs
    const due = performance.now() + delay
    let id = setTimeout(() => {
      if (performance.now() < due + 1_000) callback()
      else id = setTimeout(callback, 250)
    }, delay)
    return () => clearTimeout(id)
  },
}
