import type { BenchResult } from '../BenchPart.ts'
import { summarizeRounds } from '../summarizeRounds.ts'
import type { RowFigures } from './RowFigures.ts'

const titles = [
  'review desk',
  'rows in the page',
  's to read all',
  'longest task, ms',
  'while scrolling',
  'ms to search',
  'ratio',
]

/** @param rounds by round and variant, in the order of the names; the first is compared with. */
export function toRowTable(
  version: string,
  names: readonly string[],
  rounds: readonly (readonly RowFigures[])[],
): BenchResult {
  const summarize = (pick: (figures: RowFigures) => number) =>
    summarizeRounds(
      rounds.map((row) => row.map(pick)),
      1,
    )
  const rendered = summarize(({ renderedRows }) => renderedRows)
  const read = summarize(({ readMs }) => readMs)
  const readTask = summarize(({ readTaskMs }) => readTaskMs)
  const scrollTask = summarize(({ scrollTaskMs }) => scrollTaskMs)
  const search = summarize(({ searchMs }) => searchMs)
  const rows = names.map((name, index) => [
    name,
    (rendered[index]?.msPerCall ?? NaN).toFixed(0),
    ((read[index]?.msPerCall ?? NaN) / 1000).toFixed(1),
    toTask(readTask[index]?.msPerCall),
    toTask(scrollTask[index]?.msPerCall),
    (search[index]?.msPerCall ?? NaN).toFixed(0),
    (search[index]?.ratio ?? NaN).toFixed(2),
  ])
  return {
    table: [titles, ...rows],
    notes: [
      `Chromium ${version}, ${rounds.length} rounds, each opens all desks in turns. Medians; ratios are taken within a round.`,
      '4,000 open pull requests, 10,000 in the last row, in pages of 50, without waiting for a network. Then forty turns of a wheel by 300 pixels, forty by 2,000, and a word in the search. Browsers report tasks of 50 ms and more.',
    ],
    data: { chromium: version, names, rounds },
  }
}

function toTask(ms = NaN): string {
  return ms === 0 ? 'under 50' : ms.toFixed(0)
}
