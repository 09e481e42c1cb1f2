import type { CompareParameters, SenderName } from '../../../e2e/apps/long-run/LongRun.ts'
import { withLongRun } from '../../prove/browser/withLongRun.ts'
import type { BenchResult } from '../BenchPart.ts'
import { summarizeRounds } from '../summarizeRounds.ts'
import { toCallTable, type CallMeasurement } from './toCallTable.ts'

// The first is what the others are compared with; the second shows how much of a ratio is noise.
const bareAndBridge: readonly SenderName[] = ['raw', 'raw', 'bridge']
const all: readonly SenderName[] = [...bareAndBridge, 'wrapper', 'wrapperQuery', 'bridgeQuery']

const settings: readonly CompareParameters[] = [
  { host: 'simulator', senders: bareAndBridge, atOnce: 1, count: 4, rounds: 300 },
  { host: 'simulator', senders: bareAndBridge, atOnce: 20, count: 40, rounds: 80 },
  { host: 'instant', senders: all, atOnce: 1, count: 1_000, rounds: 40 },
  { host: 'instant', senders: all, atOnce: 20, count: 1_000, rounds: 40 },
]

/** One call, made in five ways, in one page in turns. */
export async function measureCalls(): Promise<BenchResult> {
  return withLongRun({ scenario: 'allowed' }, async ({ compare, version }) => {
    // Everything is compiled and the first token is there.
    for (const setting of settings) await compare({ ...setting, count: 20, rounds: 2 })
    const measurements: CallMeasurement[] = []
    for (const setting of settings) {
      const { host, senders, atOnce, count, rounds } = setting
      console.log(`${host}, ${atOnce} at once: ${rounds} rounds of ${count} calls`)
      const times = await compare(setting)
      const summaries = summarizeRounds(times, count)
      measurements.push({ host, atOnce, calls: count * rounds, senders, summaries })
    }
    return toCallTable(version, measurements)
  })
}
