import { listAncestors } from '../../git/walkCommits.ts'
import type { Simulation } from '../../Simulation.ts'
import { announcePullRequest } from '../../webhooks/announcePullRequest.ts'
import type { PullRequestRecord } from '../../world/RepositoryRecord.ts'
import type { ActorRecord } from '../../world/ActorRecord.ts'
import type { Located } from '../findRepository.ts'
import { findTip } from './findTip.ts'
import { updatePullRequest } from './updatePullRequest.ts'

/**
 * Bring open pull requests up to date after branches have moved: what is pushed to a source belongs to its
 * pull request, and a pull request whose commits are all in the destination is merged (ours).
 *
 * @param branches names of those that have moved, or are gone
 */
export function followBranches(
  simulation: Simulation,
  located: Located,
  actor: ActorRecord,
  branches: readonly string[],
): void {
  const { repository } = located
  const open = repository.pullRequests.filter(({ state }) => state === 'OPEN')
  for (const branch of branches) {
    const tip = findTip(repository, branch)
    if (tip === undefined) continue
    for (const one of open) if (one.sourceBranch === branch) moveSource(one, tip)
    const incoming = open.filter(({ destinationBranch }) => destinationBranch === branch)
    if (incoming.length > 0) absorb(incoming, tip)
  }

  function moveSource(pullRequest: PullRequestRecord, tip: string): void {
    if (pullRequest.sourceCommit === tip) return
    updatePullRequest(pullRequest, { sourceCommit: tip }, actor.uuid, simulation.now())
    announcePullRequest(simulation, { event: 'pullrequest:updated', actor, located, pullRequest })
  }

  function absorb(incoming: readonly PullRequestRecord[], tip: string): void {
    const contained = listAncestors(repository.git, [tip])
    for (const pullRequest of incoming) {
      if (!contained.has(pullRequest.sourceCommit)) continue
      const end = { state: 'MERGED', mergeCommit: tip, closedBy: actor.uuid } as const
      updatePullRequest(pullRequest, end, actor.uuid, simulation.now())
      const event = 'pullrequest:fulfilled'
      announcePullRequest(simulation, { event, actor, located, pullRequest })
    }
  }
}
