import type { BuildState } from '../ReviewRow.ts'
import { parseCommitStatuses } from '../../../shared/rest/parseCommitStatuses.ts'

/**
 * A page of commit statuses in one word: the worst of them.
 * @throws {Error} when the answer is no such page
 */
export function toBuildState(answer: unknown): BuildState {
  const states = new Set(parseCommitStatuses(answer).builds.map(({ state }) => state))
  if (states.size === 0) return 'none'
  if (states.has('FAILED') || states.has('STOPPED')) return 'failed'
  return states.has('INPROGRESS') ? 'running' : 'passed'
}
