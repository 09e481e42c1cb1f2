import { formatTable } from '../prove/formatTable.ts'
import type { SecurityFinding } from './checkSecurity.ts'

/** A table of all rules, with what is wrong below each, and a last line that sums up. */
export function formatFindings(findings: readonly SecurityFinding[]): string {
  const rows = findings.map(({ requirement, result, title }) => [requirement, result, title])
  const lines = formatTable([['req.', 'result', 'rule'], ...rows])
  const count = (result: SecurityFinding['result']) =>
    findings.filter((finding) => finding.result === result).length
  return [
    lines[0],
    ...findings.flatMap(({ details }, index) => [
      lines[index + 1],
      ...details.map((detail) => `        ${detail}`),
    ]),
    `${count('passed')} passed, ${count('failed')} failed, ${count('skipped')} skipped`,
  ].join('\n')
}
