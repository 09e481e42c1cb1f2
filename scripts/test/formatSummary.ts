import type { Tally } from './Tally.ts'

/** A check that has run. */
export interface CheckReport extends Tally {
  name: string
  seconds: number
}

/** The table, the notes, and `N passed, N failed` as the last line. */
export function formatSummary(reports: readonly CheckReport[]): string {
  const rows = reports.map(
    ({ name, passed, failed, seconds }) =>
      [name, String(passed), String(failed), seconds.toFixed(1)] as const,
  )
  const table = [['check', 'passed', 'failed', 'seconds'] as const, ...rows].map(
    ([name, ...numbers]) => name.padEnd(12) + numbers.map((number) => number.padStart(9)).join(''),
  )
  const notes = reports.flatMap(({ name, notes: own }) => own.map((note) => `${name}: ${note}`))
  const passed = sum(reports.map((report) => report.passed))
  const failed = sum(reports.map((report) => report.failed))
  return [...table, ...notes, `${passed} passed, ${failed} failed`].join('\n')
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
