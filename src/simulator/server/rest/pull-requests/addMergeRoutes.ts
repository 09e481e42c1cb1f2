import type { Hono } from 'hono'
import type { MergeTaskStatus } from '../../../../contract/MergeTaskStatus.ts'
import { readOptionalJson } from '../../readOptionalJson.ts'
import type { Simulation } from '../../Simulation.ts'
import type { MergeOptions, MergeTaskRecord } from '../../world/MergeTaskRecord.ts'
import type { PullRequestRecord } from '../../world/RepositoryRecord.ts'
import { createPullRequestViews } from '../createPullRequestViews.ts'
import type { RestEnvironment } from '../createRestRoutes.ts'
import { pullRequestPath, requireMember } from '../locate.ts'
import { RestError } from '../RestError.ts'
import { findTip } from './findTip.ts'
import type { LocatedPullRequest } from './LocatedPullRequest.ts'
import { locatePullRequest } from './locatePullRequest.ts'
import { mergePullRequest } from './mergePullRequest.ts'
import { mergeSchema } from './mergeSchema.ts'
import { requireMergeable } from './requireMergeable.ts'
import { toPullRequestLinks } from './toPullRequestLinks.ts'

/**
 * Merge a pull request, at once or with `?async=true` as a task that can be asked how it comes along
 * (developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests, "Merge a pull request").
 */
export function addMergeRoutes(routes: Hono<RestEnvironment>, simulation: Simulation): void {
  const { origin, now } = simulation
  const path = `${pullRequestPath}/merge` as const

  routes.post(path, async (context) => {
    const place = locatePullRequest(simulation, context)
    const { located, pullRequest } = place
    const actor = requireMember(context, located)
    const body = await readOptionalJson(context.req.raw, mergeSchema)
    const options: MergeOptions = {
      message: body.message ?? undefined,
      closeSourceBranch: body.close_source_branch ?? pullRequest.closeSourceBranch,
      strategy: body.merge_strategy ?? 'merge_commit',
    }
    requireMergeable(place, actor.uuid)
    if (context.req.query('async') === 'true') {
      const task = startTask(place, actor.uuid, options)
      const status = toStatus(place, task)
      return context.json(status, 202, { Location: status.links.self.href })
    }
    mergePullRequest(simulation, place, actor, options)
    return context.json(
      createPullRequestViews(origin, simulation.world.users).full(located, pullRequest),
    )
  })

  routes.get(`${path}/task-status/:task`, (context) => {
    const place = locatePullRequest(simulation, context)
    const { mergeTask: task } = place.pullRequest
    if (task?.id !== context.req.param('task')) {
      throw new RestError(400, 'There is no such merge of this pull request.')
    }
    task.isAskedFor = true
    if (typeof task.outcome === 'object')
      return context.json(task.outcome.body, task.outcome.status)
    return context.json(toStatus(place, task))
  })

  /** One that runs goes on: a second start is the same one (ours). */
  function startTask(
    { located, pullRequest }: LocatedPullRequest,
    user: string,
    options: MergeOptions,
  ): MergeTaskRecord {
    const { mergeTask: running, sourceBranch, destinationBranch } = pullRequest
    if (running && !running.outcome) return running
    const task: MergeTaskRecord = {
      id: simulation.createId(),
      user,
      options,
      startedAt: now(),
      source: findTip(located.repository, sourceBranch),
      destination: findTip(located.repository, destinationBranch),
      isAskedFor: false,
    }
    Object.assign(pullRequest, { mergeTask: task } satisfies Partial<PullRequestRecord>)
    return task
  }

  function toStatus(
    { located, pullRequest }: LocatedPullRequest,
    task: MergeTaskRecord,
  ): MergeTaskStatus {
    const merge = toPullRequestLinks(origin, located, pullRequest.id).merge.href
    const links = { self: { href: `${merge}/task-status/${task.id}` } }
    if (!task.outcome) return { task_status: 'PENDING', links }
    const { full } = createPullRequestViews(origin, simulation.world.users)
    return { task_status: 'SUCCESS', merge_result: full(located, pullRequest), links }
  }
}
