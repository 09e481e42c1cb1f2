import { formatCount } from '../../prove/formatCount.ts'
import type { BenchResult } from '../BenchPart.ts'
import { summarizeRounds } from '../summarizeRounds.ts'
import { type ListRun, playLists } from './playLists.ts'

const rounds = 3
const settings = [
  { seed: 'small', repository: 'acme/checkout', pagelen: 10 },
  { seed: 'large', repository: 'acme/warehouse', pagelen: 100 },
  { seed: 'large', repository: 'acme/warehouse', pagelen: 10 },
] as const
const titles = [
  'seed',
  'ms to start',
  'pull requests',
  'pages',
  'ms for all pages',
  'ms for a page',
]

/** How long each seed takes to start, and all its pull requests to be read page by page. */
export async function measureLists(): Promise<BenchResult> {
  const rows: string[][] = []
  const data: unknown[] = []
  for (const { seed, repository, pagelen } of settings) {
    const runs: ListRun[] = []
    // The first round warms up.
    for (let round = 0; round <= rounds; round += 1) {
      const run = await playLists(seed, repository, pagelen)
      if (round > 0) runs.push(run)
    }
    const toMedian = (values: number[]) =>
      summarizeRounds(
        values.map((value) => [value]),
        1,
      )[0]?.msPerCall ?? Number.NaN
    const { pages = 0, pullRequests = 0 } = runs[0] ?? {}
    const listMs = toMedian(runs.map((run) => run.listMs))
    data.push({ seed, repository, pagelen, runs })
    rows.push([
      seed,
      toMedian(runs.map(({ startMs }) => startMs)).toFixed(1),
      formatCount(pullRequests),
      formatCount(pages),
      listMs.toFixed(1),
      (listMs / pages).toFixed(2),
    ])
  }
  return {
    table: [titles, ...rows],
    notes: [
      `Medians of ${rounds} rounds in Node, in process. A start ends with the answer to the first request; the large seed makes its records when they are first asked for, so they count for the pages.`,
    ],
    data,
  }
}
