export interface CreateRateLimitParameters {
  /** How many may pass in a window. */
  most: number
  windowMs: number
  /** Milliseconds since the epoch. */
  now: () => number
}

/** Counts what passes, in windows that begin with the first after the last. */
export function createRateLimit({ most, windowMs, now }: CreateRateLimitParameters) {
  let startedAt = -Infinity
  let passed = 0
  /** Whether as many more may pass; if not, none of them does. */
  return (count: number): boolean => {
    // A clock that was set back begins anew too.
    if (Math.abs(now() - startedAt) >= windowMs) {
      startedAt = now()
      passed = 0
    }
    if (passed + count > most) return false
    passed += count
    return true
  }
}
