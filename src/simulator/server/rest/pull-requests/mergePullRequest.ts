import type { Simulation } from '../../Simulation.ts'
import { announcePullRequest } from '../../webhooks/announcePullRequest.ts'
import type { MergeOptions } from '../../world/MergeTaskRecord.ts'
import type { UserRecord } from '../../world/World.ts'
import type { LocatedPullRequest } from './LocatedPullRequest.ts'
import { mergeBranches } from './mergeBranches.ts'
import { requireOpen } from './requireOpen.ts'
import { updatePullRequest } from './updatePullRequest.ts'

/**
 * Merge a pull request: its destination moves to the new commit, and its source goes when that is wanted.
 * @throws {RestError} 400 when it is closed, or cannot be merged
 */
export function mergePullRequest(
  simulation: Simulation,
  place: LocatedPullRequest,
  actor: UserRecord,
  options: MergeOptions,
): void {
  const { located, pullRequest } = place
  requireOpen(pullRequest)
  const now = simulation.now()
  const merged = mergeBranches(place, actor, options, now)
  const { closeSourceBranch } = options
  const end = { state: 'MERGED', closedBy: actor.uuid, closeSourceBranch, ...merged } as const
  updatePullRequest(pullRequest, end, actor.uuid, now)
  announcePullRequest(simulation, { event: 'pullrequest:fulfilled', actor, located, pullRequest })
}
