import { formatTable } from './formatTable.ts'
import type { ProofRecord } from './ProofStep.ts'

const titles = ['step', 'runs', 'figure', 'seconds', 'verdict']

/** The table, the notes, and `N passed, N failed` (steps) as the last line. */
export function formatProof(records: readonly ProofRecord[]): string {
  const rows = records.map(({ name, runs, figure, seconds, hasPassed }) => [
    name,
    runs,
    figure,
    seconds.toFixed(1),
    hasPassed ? 'ok' : 'FAILED',
  ])
  const notes = records.flatMap(({ name, notes: own }) => own.map((note) => `${name}: ${note}`))
  const passed = records.filter(({ hasPassed }) => hasPassed).length
  return [
    ...formatTable([titles, ...rows]),
    ...notes,
    `${passed} passed, ${records.length - passed} failed`,
  ].join('\n')
}
