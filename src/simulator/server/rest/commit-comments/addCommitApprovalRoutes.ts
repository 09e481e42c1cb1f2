import type { Hono } from 'hono'
import type { Participant } from '../../../../contract/PullRequest.ts'
import type { Simulation } from '../../Simulation.ts'
import type { RestEnvironment } from '../createRestRoutes.ts'
import { commitPath, locateCommit } from '../locateCommit.ts'
import { requireUser } from '../requireUser.ts'
import { RestError } from '../RestError.ts'
import { toAccount } from '../toAccount.ts'

/** Approvals of a commit, by users who may read it. */
export function addCommitApprovalRoutes(
  routes: Hono<RestEnvironment>,
  simulation: Simulation,
): void {
  const { origin, now } = simulation

  routes.post(`${commitPath}/approve`, (context) => {
    const { located, commit } = locateCommit(simulation, context)
    const user = requireUser(context)
    const { repository } = located
    const approvedOn = new Date(now()).toISOString()
    const others = repository.commitApprovals.filter(
      (one) => one.commit !== commit.hash || one.user !== user.uuid,
    )
    repository.commitApprovals = [...others, { commit: commit.hash, user: user.uuid, approvedOn }]
    return context.json({
      type: 'participant',
      user: toAccount(origin, user),
      role: 'PARTICIPANT',
      approved: true,
      state: 'approved',
      participated_on: approvedOn,
    } satisfies Participant)
  })

  routes.delete(`${commitPath}/approve`, (context) => {
    const { located, commit } = locateCommit(simulation, context)
    const user = requireUser(context)
    const { repository } = located
    const own = repository.commitApprovals.find(
      (one) => one.commit === commit.hash && one.user === user.uuid,
    )
    if (!own) throw new RestError(404, 'You have not approved it.')
    repository.commitApprovals = repository.commitApprovals.filter((one) => one !== own)
    return context.body(null, 204)
  })
}
