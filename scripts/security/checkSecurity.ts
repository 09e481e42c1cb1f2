import { contentRules } from './rules/contentRules.ts'
import { headerRules } from './rules/headerRules.ts'
import { installRules } from './rules/installRules.ts'
import { tokenRules } from './rules/tokenRules.ts'
import type { SecurityTarget } from './SecurityTarget.ts'

export interface SecurityFinding {
  requirement: string
  title: string
  result: 'passed' | 'failed' | 'skipped'
  /** What is wrong, or why it was skipped. */
  details: readonly string[]
}

/**
 * Hold a served app against the security requirements that Atlassian publishes for cloud apps, as far as
 * they can be told from outside. A rule that breaks has failed.
 */
export async function checkSecurity(target: SecurityTarget): Promise<SecurityFinding[]> {
  const findings: SecurityFinding[] = []
  // One after another: some replace the secrets that others sign with.
  for (const rule of [...contentRules, ...tokenRules, ...headerRules, ...installRules]) {
    const found = await rule.check(target).catch((error: unknown) => [String(error)])
    const { requirement, title } = rule
    const result = typeof found === 'string' ? 'skipped' : found.length > 0 ? 'failed' : 'passed'
    findings.push({
      requirement,
      title,
      result,
      details: typeof found === 'string' ? [found] : found,
    })
  }
  return findings
}
