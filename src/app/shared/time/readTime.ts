const dayMs = 86_400_000
// Bitbucket is of 2008, and clocks differ by no more than a day.
const firstDay = Date.parse('2008-01-01T00:00:00Z')

/**
 * A time as REST 2.0 writes it, in milliseconds since the epoch; undefined for what is no time, or one
 * that cannot be.
 */
export function readTime(value: unknown, now: number): number | undefined {
  const time =
    typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value) ? Date.parse(value) : NaN
  return time >= firstDay && time <= now + dayMs ? time : undefined
}
