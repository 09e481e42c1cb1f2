import type { PullRequest } from '../../../contract/PullRequest.ts'

/** The pull request with fields of a wrong type: what no app expects, and each has to survive. */
export function breakShape(pullRequest: PullRequest): object {
  return { ...pullRequest, title: 42, source: null, participants: { size: 2 } }
}
