import type { Finding } from './Finding.ts'

const marks: Record<Finding['level'], string> = {
  ok: 'ok     ',
  warning: 'warning',
  error: 'ERROR  ',
}

/** Lines for a terminal: the worst last, as that is where people look. */
export function formatFindings(findings: readonly Finding[]): string {
  const order: Finding['level'][] = ['ok', 'warning', 'error']
  const sorted = findings.toSorted((a, b) => order.indexOf(a.level) - order.indexOf(b.level))
  const lines = sorted.flatMap(({ check, level, text, mend }) => [
    `${marks[level]}  ${check}: ${text}`,
    ...(mend === undefined ? [] : [`         ${mend}`]),
  ])
  const count = (level: Finding['level']) => findings.filter((one) => one.level === level).length
  const errors = count('error')
  const warnings = count('warning')
  const summary = `${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`
  return [...lines, summary].join('\n')
}
