const shortestMs = 1_000
const longestMs = 300_000

/**
 * Milliseconds that a `Retry-After` header asks for: seconds, or an HTTP date by the browser's wall
 * clock. At least one second and at most five minutes, since whoever sends it may be wrong.
 *
 * Source: RFC 9110, sections 10.2.3 and 5.6.7.
 *
 * @returns undefined for text that is neither
 */
export function toRetryAfterMs(text: string): number | undefined {
  const ms = /\bGMT\s*$/.test(text) ? Date.parse(text) - Date.now() : Number(text) * 1_000
  return Number.isNaN(ms) ? undefined : Math.min(Math.max(ms, shortestMs), longestMs)
}
