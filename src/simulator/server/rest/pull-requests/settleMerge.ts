import type { Simulation } from '../../Simulation.ts'
import type { ActorRecord } from '../../world/ActorRecord.ts'
import type { MergeTaskRecord } from '../../world/MergeTaskRecord.ts'
import { RestError } from '../RestError.ts'
import { findTip } from './findTip.ts'
import type { LocatedPullRequest } from './LocatedPullRequest.ts'
import { mergePullRequest } from './mergePullRequest.ts'
import { requireOpen } from './requireOpen.ts'

/** By the simulator's clock; ours. */
const durationMs = 1_000

/**
 * Carry out a merge that was started with `?async=true` and is due: after a second, or once somebody has
 * been told that it is pending.
 */
export function settleMerge(simulation: Simulation, place: LocatedPullRequest): void {
  const { mergeTask: task } = place.pullRequest
  if (!task || task.outcome) return
  if (!task.isAskedFor && simulation.now() - task.startedAt < durationMs) return
  task.outcome = carryOut(simulation, place, task)
}

function carryOut(
  simulation: Simulation,
  place: LocatedPullRequest,
  task: MergeTaskRecord,
): NonNullable<MergeTaskRecord['outcome']> {
  const { pullRequest, located } = place
  const actors: ActorRecord[] = [...simulation.world.users, located.workspace]
  const actor = actors.find(({ uuid }) => uuid === task.user)
  try {
    // Somebody else was faster.
    if (pullRequest.state === 'MERGED') return 'merged'
    requireOpen(pullRequest)
    const { sourceBranch, destinationBranch } = pullRequest
    const hasMoved =
      findTip(located.repository, sourceBranch) !== task.source ||
      findTip(located.repository, destinationBranch) !== task.destination
    if (hasMoved || !actor) {
      throw new RestError(409, 'One of the branches has changed while the merge was running.')
    }
    mergePullRequest(simulation, place, actor, task.options)
    return 'merged'
  } catch (error) {
    if (!(error instanceof RestError)) throw error
    const { status, body } = error
    return { status: status === 403 || status === 409 ? status : 400, body }
  }
}
