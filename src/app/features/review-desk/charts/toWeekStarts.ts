import { toDayStart, toWeekday } from './toDayStart.ts'

/**
 * When the last weeks began for somebody in a time zone, oldest first; the last one is the week of
 * `now`.
 * @param firstDay 0 for Sunday.
 */
export function toWeekStarts(
  now: number,
  count: number,
  timeZone: string,
  firstDay: number,
): number[] {
  const daysIntoWeek = (toWeekday(now, timeZone) - firstDay + 7) % 7
  return Array.from({ length: count }, (_, index) =>
    toDayStart(now, timeZone, daysIntoWeek + 7 * (count - 1 - index)),
  )
}
