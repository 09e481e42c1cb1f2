import type { CompareParameters, SenderName } from '../../../e2e/apps/long-run/LongRun.ts'
import type { BenchResult } from '../BenchPart.ts'
import type { RoundSummary } from '../summarizeRounds.ts'

/** The same calls in all ways, as many of each. */
export interface CallMeasurement extends Pick<CompareParameters, 'host' | 'atOnce'> {
  calls: number
  senders: readonly SenderName[]
  /** In the order of the senders. */
  summaries: readonly RoundSummary[]
}

const names: Record<SenderName, string> = {
  raw: 'AP.request',
  wrapper: 'promise wrapper',
  bridge: 'bridge.request',
  wrapperQuery: 'fetchQuery, promise wrapper',
  bridgeQuery: 'fetchQuery, bridge.request',
}
const titles = ['host', 'at once', 'call', 'ms', 'ratio', 'middle half', 'added µs']

export function toCallTable(
  version: string,
  measurements: readonly CallMeasurement[],
): BenchResult {
  const rows = measurements.flatMap(({ host, atOnce, senders, summaries }) =>
    summaries.map(({ msPerCall, ratio, quartiles: [low, high], addedMicroseconds }, index) => {
      const sender = senders[index] ?? 'raw'
      const isAgain = senders.indexOf(sender) !== index
      return [
        host,
        String(atOnce),
        names[sender] + (isAgain ? ', again' : ''),
        msPerCall.toFixed(3),
        ratio.toFixed(3),
        `${low.toFixed(2)}–${high.toFixed(2)}`,
        addedMicroseconds.toFixed(0),
      ]
    }),
  )
  return {
    table: [titles, ...rows],
    notes: [
      `Chromium ${version}. Medians over rounds; each round makes the same calls in all ways, one after the other.`,
      'The ratio of "AP.request, again" is 1 but for noise: it says how far the others can be trusted.',
      'The host "instant" is an AP in the page that answers with one message: what a call costs by itself.',
    ],
    data: { chromium: version, measurements },
  }
}
