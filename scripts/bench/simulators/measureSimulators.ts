import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { formatCount } from '../../prove/formatCount.ts'
import type { BenchResult } from '../BenchPart.ts'
import { summarizeRounds } from '../summarizeRounds.ts'
import { playSimulators, type SimulatorsRun } from './playSimulators.ts'

const count = 100
const rounds = 10
const titles = ['simulators', 'ms to make one', 'ms to sign in and read', 'heap of one']

/** Fresh simulators in one process: what a test pays that makes its own. */
export async function measureSimulators(): Promise<BenchResult> {
  const collect = exposeCollector()
  const runs: SimulatorsRun[] = []
  // The first round warms up.
  for (let round = 0; round <= rounds; round += 1) {
    const run = await playSimulators(count, collect)
    if (round > 0) runs.push(run)
  }
  const toMedian = (values: number[]) =>
    summarizeRounds(
      values.map((value) => [value]),
      count,
    )[0]?.msPerCall ?? Number.NaN
  const heap = toMedian(runs.map(({ heapBytes = Number.NaN }) => heapBytes * count))
  return {
    table: [
      titles,
      [
        formatCount(count),
        toMedian(runs.map(({ createMs }) => createMs)).toFixed(3),
        toMedian(runs.map(({ useMs }) => useMs)).toFixed(3),
        `${formatCount(Math.round(heap / 1024))} KiB`,
      ],
    ],
    notes: [
      `${formatCount(count)} in one process, all alive at once; medians of ${rounds} rounds in Node.`,
      'To make one is to build its small seed and its routes; no port and no file is opened.',
    ],
    data: { count, rounds, runs },
  }
}

function exposeCollector(): () => void {
  setFlagsFromString('--expose-gc')
  const collect: unknown = runInNewContext('gc')
  if (typeof collect !== 'function') throw new Error('This Node does not expose its collector.')
  return () => void collect()
}
