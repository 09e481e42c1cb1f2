import type { BenchResult } from '../BenchPart.ts'
import { summarizeRounds } from '../summarizeRounds.ts'
import type { FrameFigures } from './FrameFigures.ts'

const titles = [
  'panel',
  'kB of code',
  'ms to first content',
  'ratio',
  'ms to all of it',
  'ratio',
  'middle half',
  'ms to approval',
  'ratio',
  'longest task, ms',
]

/** @param rounds by round and variant, in the order of the names; the first is compared with. */
export function toAppTable(
  version: string,
  names: readonly string[],
  rounds: readonly (readonly FrameFigures[])[],
): BenchResult {
  const summarize = (pick: (figures: FrameFigures) => number) =>
    summarizeRounds(
      rounds.map((row) => row.map(pick)),
      1,
    )
  const first = summarize(({ firstMs }) => firstMs)
  const content = summarize(({ contentMs }) => contentMs)
  const approval = summarize(({ approvalMs }) => approvalMs)
  const longest = summarize(({ longestTaskMs }) => longestTaskMs)
  const code = summarize(({ codeBytes }) => codeBytes)
  const rows = names.map((name, index) => [
    name,
    ((code[index]?.msPerCall ?? NaN) / 1000).toFixed(0),
    (first[index]?.msPerCall ?? NaN).toFixed(0),
    (first[index]?.ratio ?? NaN).toFixed(2),
    (content[index]?.msPerCall ?? NaN).toFixed(0),
    (content[index]?.ratio ?? NaN).toFixed(2),
    (content[index]?.quartiles ?? []).map((quartile) => quartile.toFixed(2)).join('–'),
    (approval[index]?.msPerCall ?? NaN).toFixed(1),
    (approval[index]?.ratio ?? NaN).toFixed(2),
    (longest[index]?.msPerCall ?? NaN).toFixed(0),
  ])
  return {
    table: [titles, ...rows],
    notes: [
      `Chromium ${version}, ${rounds.length} rounds, each opens all panels in turns with an empty cache. Medians; ratios are taken within a round. The line has 40 ms each way and back, and 30 Mbit/s; files come as they are, not compressed.`,
      'The first content is the title of the pull request; all of it is there when the button that approves can be seen. Both are counted from the start of the frame’s navigation. An approval is there when the button says so.',
      'By hand: the same calls, and the same facts as plain text; no consent states, no checks of answers, no languages, no styles, no optimistic change.',
    ],
    data: { chromium: version, names, rounds },
  }
}
