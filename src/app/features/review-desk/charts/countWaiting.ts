import type { ReviewRow } from '../ReviewRow.ts'
import { toDayStart } from './toDayStart.ts'

/** How long reviews have waited, in calendar days; each group reaches to the one after it. */
export const waitingGroups = [
  { name: 'today', fromDays: 0 },
  { name: 'days1', fromDays: 1 },
  { name: 'days3', fromDays: 3 },
  { name: 'days8', fromDays: 8 },
  { name: 'days15', fromDays: 15 },
  { name: 'older', fromDays: 31 },
] as const

export type WaitingGroup = (typeof waitingGroups)[number]['name']

export interface WaitingCounts {
  counts: { name: WaitingGroup; count: number }[]
  /** Open reviews whose day of creation is known. */
  total: number
  /** Open reviews that have waited longer than a week. */
  overWeek: number
}

/** How many open reviews have waited how long, by the days of the reader's calendar. */
export function countWaiting(
  rows: readonly Pick<ReviewRow, 'state' | 'createdOn'>[],
  now: number,
  timeZone: string,
): WaitingCounts {
  // The latest time that is still in a group: the end of its first day.
  const ends = waitingGroups.map(({ fromDays }) =>
    fromDays === 0 ? Infinity : toDayStart(now, timeZone, fromDays - 1),
  )
  const counts = waitingGroups.map(() => 0)
  for (const { state, createdOn } of rows) {
    if (state !== 'OPEN' || createdOn === undefined) continue
    const group = ends.findLastIndex((end) => createdOn < end)
    counts[group] = (counts[group] ?? 0) + 1
  }
  const groups = waitingGroups.map(({ name }, index) => ({ name, count: counts[index] ?? 0 }))
  const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0)
  return { counts: groups, total: sum(counts), overWeek: sum(counts.slice(3)) }
}
