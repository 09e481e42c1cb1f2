import type { CompareParameters, SenderName } from '../../../e2e/apps/long-run/LongRun.ts'
import { withLongRun } from '../../prove/browser/withLongRun.ts'
import type { BenchResult } from '../BenchPart.ts'
import { summarizeRounds } from '../summarizeRounds.ts'
import { toCallTable, type CallMeasurement } from './toCallTable.ts'

// The first is what the others are compared with; the second shows how much of a ratio is noise.
const senders: readonly SenderName[] = [
  'raw',
  'raw',
  'wrapper',
  'bridge',
  'wrapperQuery',
  'bridgeQuery',
]

const settings: readonly Omit<CompareParameters, 'senders'>[] = [
  { host: 'simulator', atOnce: 1, count: 4, rounds: 120 },
  { host: 'simulator', atOnce: 20, count: 40, rounds: 40 },
  { host: 'instant', atOnce: 1, count: 1_000, rounds: 30 },
  { host: 'instant', atOnce: 20, count: 1_000, rounds: 30 },
]

/** One call, made in five ways, in one page in turns. */
export async function measureCalls(): Promise<BenchResult> {
  return withLongRun({ scenario: 'allowed' }, async ({ compare, version }) => {
    // Everything is compiled and the first token is there.
    for (const { host, atOnce } of settings) {
      await compare({ senders, host, atOnce, count: 20, rounds: 2 })
    }
    const measurements: CallMeasurement[] = []
    for (const { host, atOnce, count, rounds } of settings) {
      console.log(`${host}, ${atOnce} at once: ${rounds} rounds of ${count} calls`)
      const times = await compare({ senders, host, atOnce, count, rounds })
      const summaries = summarizeRounds(times, count)
      measurements.push({ host, atOnce, calls: count * rounds, senders, summaries })
    }
    return toCallTable(version, measurements)
  })
}
