/** A verdict that somebody gave. */
export interface DoneReview {
  pullRequestId: number
  reviewer: string
  /** In milliseconds since the epoch. */
  doneOn: number
}

/**
 * How many reviews were done in each week. Somebody's verdict on a pull request counts once, however
 * many reads it came with: at the latest time that one of them tells.
 * @param weekStarts Oldest first; the last week goes on.
 */
export function countReviews(
  reviews: readonly DoneReview[],
  weekStarts: readonly number[],
): number[] {
  const latest = new Map<string, number>()
  for (const { pullRequestId, reviewer, doneOn } of reviews) {
    const key = `${pullRequestId} ${reviewer}`
    latest.set(key, Math.max(doneOn, latest.get(key) ?? doneOn))
  }
  const counts = weekStarts.map(() => 0)
  for (const doneOn of latest.values()) {
    const week = weekStarts.findLastIndex((start) => doneOn >= start)
    if (week >= 0) counts[week] = (counts[week] ?? 0) + 1
  }
  return counts
}
