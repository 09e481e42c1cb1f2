/** What TanStack Query counts of a query over its whole life. */
export interface UpdateCounts {
  dataUpdateCount: number
  errorUpdateCount: number
}

/** Counts how often a query has failed since it last succeeded; ask it at each change. */
export function createFailureCount(): (counts: UpdateCounts) => number {
  let last = { dataUpdateCount: 0, errorUpdateCount: 0 }
  return ({ dataUpdateCount, errorUpdateCount }) => {
    if (dataUpdateCount !== last.dataUpdateCount) last = { dataUpdateCount, errorUpdateCount }
    return errorUpdateCount - last.errorUpdateCount
  }
}
