import type { ConsentMoment } from './toConsentMoment.ts'

export interface HistoryEntry {
  /** Counts up, so that two of the same moment are two. */
  id: number
  moment: ConsentMoment
  /** Milliseconds since the epoch. */
  at: number
}

const limit = 50

/** The history with one more, the newest first; the oldest go. */
export function addMoment(
  entries: readonly HistoryEntry[],
  { moment, at }: Omit<HistoryEntry, 'id'>,
): readonly HistoryEntry[] {
  const id = (entries[0]?.id ?? 0) + 1
  return [{ id, moment, at }, ...entries.slice(0, limit - 1)]
}
