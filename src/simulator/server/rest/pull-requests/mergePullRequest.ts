import type { Simulation } from '../../Simulation.ts'
import { announcePullRequest } from '../../webhooks/announcePullRequest.ts'
import type { MergeOptions } from '../../world/MergeTaskRecord.ts'
import { toGitAuthor } from '../../world/toGitAuthor.ts'
import type { UserRecord } from '../../world/World.ts'
import { followBranches } from './followBranches.ts'
import type { LocatedPullRequest } from './LocatedPullRequest.ts'
import { mergeBranches } from './mergeBranches.ts'
import { requireOpen } from './requireOpen.ts'
import { toMergeMessage } from './toMergeMessage.ts'
import { updatePullRequest } from './updatePullRequest.ts'

/**
 * Merge a pull request: its destination moves to the new commit, and its source goes when that is wanted.
 * @throws {RestError} 400 when it is closed, or as `mergeBranches`
 */
export function mergePullRequest(
  simulation: Simulation,
  { located, pullRequest }: LocatedPullRequest,
  actor: UserRecord,
  { message, strategy, closeSourceBranch }: MergeOptions,
): void {
  requireOpen(pullRequest)
  const now = simulation.now()
  const { repository } = located
  const { sourceBranch } = pullRequest
  const { source, destination, merged } = mergeBranches(repository, {
    ...pullRequest,
    strategy,
    message: message ?? toMergeMessage(pullRequest, simulation.world.users),
    author: toGitAuthor(actor),
    now,
  })
  repository.updatedOn = new Date(now).toISOString()
  if (closeSourceBranch && sourceBranch !== repository.mainBranch) {
    repository.git.branches.delete(sourceBranch)
  }
  const end = {
    state: 'MERGED',
    sourceCommit: source,
    destinationCommit: destination,
    mergeCommit: merged,
    closedBy: actor.uuid,
    closeSourceBranch,
  } as const
  updatePullRequest(pullRequest, end, actor.uuid, now)
  announcePullRequest(simulation, { event: 'pullrequest:fulfilled', actor, located, pullRequest })
  followBranches(simulation, located, actor, [pullRequest.destinationBranch])
}
