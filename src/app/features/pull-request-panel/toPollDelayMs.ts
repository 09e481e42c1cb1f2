const usualMs = 30_000
const longestMs = 300_000

/**
 * How long until a read is made again by itself; undefined for never.
 *
 * @param failureCount How often it has failed since it last succeeded.
 */
export function toPollDelayMs(isGranted: boolean, failureCount: number): number | undefined {
  if (!isGranted) return undefined
  return Math.min(longestMs, usualMs * 2 ** failureCount)
}
