import * as v from 'valibot'
import type { Tally } from '../../test/Tally.ts'
import { formatCount } from '../formatCount.ts'
import type { ProofResult } from '../ProofStep.ts'

export interface JudgeSuiteParameters {
  /** Of its tests. */
  tally: Tally
  /** What it has to have done. */
  least: Readonly<Record<string, number>>
  seed: number
  /** What it says it has done; undefined when it left no report. */
  report: unknown
  /** Default: the figures as they are. */
  summarize?: (figures: Figures) => { runs: string; figure: string }
}

export type Figures = Readonly<Record<string, number>>

const reportSchema = v.object({ seed: v.number(), figures: v.record(v.string(), v.number()) })

/** Judge a random suite: its tests passed, with this seed, and it ran as much as it should. */
export function judgeSuite({
  tally,
  least,
  seed,
  report,
  summarize = (figures) => ({
    runs: describe(figures, (name) => name in least) || '-',
    figure:
      describe(figures, (name) => !(name in least)) ||
      `${tally.passed} of ${tally.passed + tally.failed} tests pass`,
  }),
}: JudgeSuiteParameters): ProofResult {
  const parsed = v.safeParse(reportSchema, report)
  const figures = parsed.success ? parsed.output.figures : {}
  const failures = [
    ...tally.notes,
    ...(tally.failed > 0 ? [`${tally.failed} tests failed; their words stand above.`] : []),
    ...(parsed.success ? [] : ['it left no figures.']),
    ...(parsed.success && parsed.output.seed !== seed
      ? [`it ran with seed ${parsed.output.seed}.`]
      : []),
    ...Object.entries(least)
      .filter(([name, count]) => parsed.success && (figures[name] ?? 0) < count)
      .map(
        ([name, count]) =>
          `${formatCount(figures[name] ?? 0)} ${name}, and not ${formatCount(count)}.`,
      ),
  ]
  return {
    ...summarize(figures),
    hasPassed: failures.length === 0 && tally.failed === 0,
    notes: failures,
    data: { tests: tally, figures },
  }
}

function describe(
  figures: Readonly<Record<string, number>>,
  isWanted: (name: string) => boolean,
): string {
  return Object.entries(figures)
    .filter(([name]) => isWanted(name))
    .map(([name, count]) => `${formatCount(count)} ${name}`)
    .join(', ')
}
