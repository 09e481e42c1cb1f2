import { applyPush } from '../../pushes/applyPush.ts'
import type { Simulation } from '../../Simulation.ts'
import { announcePullRequest } from '../../webhooks/announcePullRequest.ts'
import type { MergeOptions } from '../../world/MergeTaskRecord.ts'
import { toActorUser } from '../../world/toActorUser.ts'
import { toAppAuthor } from '../../world/toAppAuthor.ts'
import { toGitAuthor } from '../../world/toGitAuthor.ts'
import type { ActorRecord } from '../../world/ActorRecord.ts'
import type { LocatedPullRequest } from './LocatedPullRequest.ts'
import { mergeBranches } from './mergeBranches.ts'
import { requireMergeable } from './requireMergeable.ts'
import { toMergeMessage } from './toMergeMessage.ts'
import { updatePullRequest } from './updatePullRequest.ts'

/**
 * Merge a pull request: its destination moves to the new commit, and its source goes when that is wanted.
 * @throws {RestError} as `requireMergeable` and `mergeBranches`
 */
export function mergePullRequest(
  simulation: Simulation,
  place: LocatedPullRequest,
  actor: ActorRecord,
  { message, strategy, closeSourceBranch }: MergeOptions,
): void {
  const { located, pullRequest } = place
  requireMergeable(place, actor.uuid)
  const now = simulation.now()
  const { repository } = located
  const { sourceBranch } = pullRequest
  const { source, destination, merged } = mergeBranches(repository, {
    ...pullRequest,
    strategy,
    message: message ?? toMergeMessage(pullRequest, simulation.world.users),
    author: 'members' in actor ? toAppAuthor(actor) : toGitAuthor(actor),
    now,
  })
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
  const isClosed = closeSourceBranch && sourceBranch !== repository.mainBranch
  const kind = 'branch'
  applyPush(simulation, {
    located,
    actor: toActorUser(actor),
    changes: [
      { kind, name: pullRequest.destinationBranch, old: destination, new: merged },
      ...(isClosed ? [{ kind, name: sourceBranch, old: source, new: undefined } as const] : []),
    ],
  })
}
