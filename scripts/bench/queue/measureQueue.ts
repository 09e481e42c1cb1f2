import { formatCount } from '../../prove/formatCount.ts'
import type { BenchResult } from '../BenchPart.ts'
import { summarizeRounds } from '../summarizeRounds.ts'
import { playQueue, queueWays, type QueueRun } from './playQueue.ts'

const calls = 1_000
const rounds = 20
const titles = ['call', 'access requests', 'ms until all are answered', 'ratio']

/** A thousand calls at load, before the user has answered: how often is the user asked? */
export async function measureQueue(): Promise<BenchResult> {
  const runs: QueueRun[][] = []
  // The first round warms up.
  for (let round = 0; round <= rounds; round += 1) {
    const row: QueueRun[] = []
    for (const way of queueWays) row.push(await playQueue(way, calls))
    if (round > 0) runs.push(row)
  }
  const summaries = summarizeRounds(
    runs.map((row) => row.map(({ ms }) => ms)),
    1,
  )
  const rows = queueWays.map((way, index) => [
    way,
    formatCount(Math.max(...runs.map((row) => row[index]?.prompts ?? 0))),
    summaries[index]?.msPerCall.toFixed(1) ?? '',
    summaries[index]?.ratio.toFixed(2) ?? '',
  ])
  return {
    table: [titles, ...rows],
    notes: [
      `${formatCount(calls)} calls, then Allow; medians of ${rounds} rounds in Node, over an AP in memory that answers after some turns, as the real bridge does.`,
      'By default the bridge lets six calls at a time to the host, as many as a browser sends: then each six wait for the six before.',
    ],
    data: { calls, rounds, runs },
  }
}
