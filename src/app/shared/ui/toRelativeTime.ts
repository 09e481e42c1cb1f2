export interface RelativeTime {
  /** Negative: in the past. */
  value: number
  unit: 'second' | 'minute' | 'hour' | 'day' | 'month' | 'year'
}

// Each unit, and how many milliseconds it has.
const units = [
  ['year', 31_536_000_000],
  ['month', 2_592_000_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const

/** How far a time is from now, in the largest unit of which there is a whole one. */
export function toRelativeTime(time: number, now: number): RelativeTime {
  const difference = time - now
  const found = units.find(([, size]) => Math.abs(difference) >= size)
  if (!found) return { value: Math.round(difference / 1_000), unit: 'second' }
  const [unit, size] = found
  return { value: Math.trunc(difference / size), unit }
}
