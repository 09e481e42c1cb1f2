const dayMs = 86_400_000

/**
 * When a calendar day began for somebody in a time zone, in milliseconds since the epoch: the day of
 * `time`, or one of the days before. Days of a clock change have 23 or 25 hours.
 * @param daysBack Default: 0.
 */
export function toDayStart(time: number, timeZone: string, daysBack = 0): number {
  const midnight = (toDayNumber(time, timeZone) - daysBack) * dayMs
  // The offset at midnight is known only when midnight is: two steps come near enough.
  const near = midnight - toOffset(midnight - toOffset(time, timeZone), timeZone)
  return midnight - toOffset(near, timeZone)
}

/** 0 for Sunday, as `Date` counts them. */
export function toWeekday(time: number, timeZone: string): number {
  // The epoch began on a Thursday.
  return (((toDayNumber(time, timeZone) + 4) % 7) + 7) % 7
}

function toDayNumber(time: number, timeZone: string): number {
  return Math.floor((time + toOffset(time, timeZone)) / dayMs)
}

/** Milliseconds that clocks of a time zone are ahead of UTC. */
function toOffset(time: number, timeZone: string): number {
  const format = new Intl.DateTimeFormat('en-US-u-nu-latn-ca-gregory', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  const parts = format.formatToParts(time)
  const read = (type: string) => Number(parts.find((part) => part.type === type)?.value)
  const local = Date.UTC(
    read('year'),
    read('month') - 1,
    read('day'),
    read('hour'),
    read('minute'),
    read('second'),
  )
  return local - Math.floor(time / 1000) * 1000
}
