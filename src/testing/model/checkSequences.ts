import * as fc from 'fast-check'
import type { ModelSubject } from './modelSubject.ts'
import { runSequence } from './runSequence.ts'
import { sequenceArbitrary } from './sequenceArbitrary.ts'
import type { RunSettings } from './readRunSettings.ts'

export interface SequenceTotals {
  seed: number
  sequences: number
  operations: number
  requests: number
}

/**
 * Play `runs` random worlds.
 *
 * @throws {Error} with the seed, the path and the smallest sequence that breaks a rule
 */
export async function checkSequences(
  subject: ModelSubject,
  settings: RunSettings,
): Promise<SequenceTotals> {
  const totals = { seed: settings.seed, sequences: 0, operations: 0, requests: 0 }
  const property = fc.asyncProperty(sequenceArbitrary, async (sequence) => {
    const { operations, requests, violations } = await runSequence(subject, sequence)
    totals.sequences += 1
    totals.operations += operations
    totals.requests += requests
    if (violations.length > 0) throw new Error(violations.join('\n'))
  })
  await fc.assert(property, { numRuns: settings.runs, seed: settings.seed })
  return totals
}
