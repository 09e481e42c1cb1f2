export interface PageClock {
  /** Milliseconds since the epoch, by the simulator's clock. */
  now: () => number
  /** @param ms how far the simulator's clock is ahead */
  setOffset: (ms: number) => void
}

/** The page's clock, which follows the simulator's when that is moved. */
export function createPageClock(now: () => number, offsetMs: number): PageClock {
  let offset = offsetMs
  return {
    now: () => now() + offset,
    setOffset: (ms) => {
      offset = ms
    },
  }
}
