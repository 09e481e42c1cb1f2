import type { IntlShape } from 'react-intl'

type Unit = Parameters<IntlShape['formatRelativeTime']>[1]

export interface RelativeTimeParts {
  /** Below zero: it is past. */
  value: number
  unit: NonNullable<Unit>
}

const units: readonly { unit: NonNullable<Unit>; seconds: number }[] = [
  { unit: 'year', seconds: 31_536_000 },
  { unit: 'month', seconds: 2_592_000 },
  { unit: 'week', seconds: 604_800 },
  { unit: 'day', seconds: 86_400 },
  { unit: 'hour', seconds: 3_600 },
  { unit: 'minute', seconds: 60 },
]

/** How long ago something was, in the largest unit of which a whole one has passed. */
export function toRelativeTime(time: number, now: number): RelativeTimeParts {
  // Clocks differ: what lies ahead by a little is now.
  const seconds = Math.max(0, Math.floor((now - time) / 1_000))
  const fitting = units.find((unit) => seconds >= unit.seconds)
  if (!fitting) return { value: 0 - seconds, unit: 'second' }
  return { value: -Math.floor(seconds / fitting.seconds), unit: fitting.unit }
}
