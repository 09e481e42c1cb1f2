import type { BuildState, ReviewRow } from '../ReviewRow.ts'

const known = new WeakMap<ReviewRow, ReviewRow>()

/** A row that says how its builds are: the same object for the same builds. */
export function withBuilds(row: ReviewRow, builds: BuildState = 'unknown'): ReviewRow {
  if (row.builds === builds) return row
  const before = known.get(row)
  if (before?.builds === builds) return before
  const after = { ...row, builds }
  known.set(row, after)
  return after
}
