const dayMs = 86_400_000
// Bitbucket is of 2008, and clocks differ by no more than a day.
const firstDay = Date.parse('2008-01-01T00:00:00Z')

const format = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' })

/**
 * The day of a time as REST 2.0 writes it, in the reader's words; `unknown date` for what is no time,
 * or one that cannot be.
 *
 * @param now Milliseconds since the epoch. Default: the browser's clock.
 */
export function toDateText(value: unknown, now = Date.now()): string {
  const time =
    typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value) ? Date.parse(value) : NaN
  return time >= firstDay && time <= now + dayMs ? format.format(time) : 'unknown date'
}
