import { isBridgeError } from './BridgeError.ts'

const maximumRetries = 3
const firstDelayMs = 1_000
const longestDelayMs = 30_000

/** Longer than this nobody looks at a screen that says nothing. */
const longestSilentPauseMs = 10_000

/**
 * Whether a failed read may be sent again by itself: never after anything about consent, and not when
 * the server asks for more than ten seconds. That is for the reader to know, and for the app to show.
 */
export function shouldRetry(failureCount: number, error: unknown): boolean {
  return (
    failureCount < maximumRetries &&
    isBridgeError(error) &&
    error.isRetryable &&
    (error.details.retryAfterMs ?? 0) <= longestSilentPauseMs
  )
}

/**
 * Milliseconds before the next try: doubles from one second to thirty, with half of it random so
 * that calls that failed together do not come back together.
 *
 * @param random From 0 to 1. Default: `Math.random`.
 */
export function toRetryDelay(attempt: number, random: () => number = Math.random): number {
  const delay = Math.min(firstDelayMs * 2 ** attempt, longestDelayMs)
  return delay / 2 + (delay / 2) * random()
}

/** `toRetryDelay`, and at least what the server asks for. */
export function toRetryDelayAfter(attempt: number, error: unknown): number {
  const asked = isBridgeError(error) ? error.details.retryAfterMs : undefined
  return Math.max(toRetryDelay(attempt), asked ?? 0)
}
