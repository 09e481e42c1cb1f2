/** How one way to call compares with the first one, over all rounds. */
export interface RoundSummary {
  /** Median milliseconds of a call. */
  msPerCall: number
  /** Median of the rounds' own ratios to the first way. */
  ratio: number
  /** The middle half of the ratios. */
  quartiles: [number, number]
  /** Median microseconds that a call takes longer than the first way's. */
  addedMicroseconds: number
}

/**
 * Compare the columns of a measurement with its first one. Ratios are taken within a round and then
 * the median, so that a machine that is slow for a while slows both sides of a ratio.
 * @param rounds milliseconds by round and column
 * @param count calls in each cell
 */
export function summarizeRounds(rounds: readonly (readonly number[])[], count: number) {
  const columns = rounds[0]?.length ?? 0
  return Array.from({ length: columns }, (_, column): RoundSummary => {
    const pairs = rounds.map((row) => [row[column] ?? Number.NaN, row[0] ?? Number.NaN] as const)
    const ratios = pairs.map(([own, first]) => own / first)
    return {
      msPerCall: toQuantile(
        pairs.map(([own]) => own / count),
        0.5,
      ),
      ratio: toQuantile(ratios, 0.5),
      quartiles: [toQuantile(ratios, 0.25), toQuantile(ratios, 0.75)],
      addedMicroseconds: toQuantile(
        pairs.map(([own, first]) => ((own - first) / count) * 1000),
        0.5,
      ),
    }
  })
}

/** Between two values, in proportion. */
function toQuantile(values: readonly number[], quantile: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  const place = (sorted.length - 1) * quantile
  const low = sorted[Math.floor(place)] ?? Number.NaN
  const high = sorted[Math.ceil(place)] ?? Number.NaN
  return low + (high - low) * (place - Math.floor(place))
}
