import { formatCount } from '../formatCount.ts'
import type { ProofResult } from '../ProofStep.ts'
import type { Mutant } from './parseMutationReport.ts'
import type { ExcusedMutant } from './readMutationSurvivors.ts'

/** Percent of the mutants that tests have to notice. */
const lowestScore = 90

/**
 * Judge the mutants: enough of them noticed, and each of the others looked at by somebody. A mutant
 * that runs for ever is noticed; one that no test reaches is not.
 */
export function judgeMutants(
  mutants: readonly Mutant[],
  excused: readonly ExcusedMutant[],
): ProofResult {
  const noticed = mutants.filter(({ status }) => status === 'Killed' || status === 'Timeout')
  const missed = mutants.filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
  const broken = mutants.length - noticed.length - missed.length
  const untested = missed.filter((one) => one.testsCovering > 0 && one.testsCompleted === 0)
  const unexcused = missed.filter((mutant) => !excused.some((excuse) => isSame(excuse, mutant)))
  const stale = excused.filter((excuse) => !missed.some((mutant) => isSame(excuse, mutant)))
  const score = mutants.length === 0 ? 0 : (noticed.length / (mutants.length - broken)) * 100
  const failures = [
    ...(score < lowestScore ? [`${score.toFixed(1)} % is below ${lowestScore} %.`] : []),
    ...(broken > 0 ? [`${broken} mutants could not be run.`] : []),
    ...untested.map((mutant) => `survived without a test that ran: ${describe(mutant)}`),
    ...unexcused.map((mutant) => `survived without a reason: ${describe(mutant)}`),
  ]
  return {
    runs: `${formatCount(mutants.length)} mutants`,
    figure: `${score.toFixed(1)} % noticed; ${missed.length} survive, ${unexcused.length} of them without a reason`,
    hasPassed: failures.length === 0,
    notes: [
      ...failures,
      ...stale.map(({ file, line }) => `no longer survives, its reason can go: ${file} "${line}"`),
    ],
    data: { score, mutants: mutants.length, noticed: noticed.length, survivors: missed },
  }
}

function isSame(excuse: ExcusedMutant, mutant: Mutant): boolean {
  return (['file', 'line', 'mutator', 'replacement'] as const).every(
    (key) => excuse[key] === mutant[key],
  )
}

function describe({ file, lineNumber, line, mutator, replacement, status }: Mutant): string {
  const what = status === 'NoCoverage' ? ', which no test reaches' : ''
  return `${file}:${lineNumber} "${line}" with ${mutator} ${replacement.replaceAll(/\s+/g, ' ')}${what}`
}
