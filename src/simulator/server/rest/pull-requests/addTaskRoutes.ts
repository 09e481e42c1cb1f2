import type { Hono } from 'hono'
import * as v from 'valibot'
import { readJson } from '../../readJson.ts'
import type { Simulation } from '../../Simulation.ts'
import type { PullRequestRecord } from '../../world/RepositoryRecord.ts'
import type { TaskRecord } from '../../world/TaskRecord.ts'
import type { RestEnvironment } from '../createRestRoutes.ts'
import { pullRequestPath, requireActor } from '../locate.ts'
import { paginateViews } from '../paginate.ts'
import { RestError } from '../RestError.ts'
import { toRestAddress } from '../toRestAddress.ts'
import type { Viewer } from '../Viewer.ts'
import { createDiscussionViews } from './createDiscussionViews.ts'
import { listComments, toViewerUuid } from './findComment.ts'
import { locatePullRequest } from './locatePullRequest.ts'
import { refuseField } from './refuseField.ts'
import { contentSchema } from './textSchemas.ts'
import { toNextId } from './toNextId.ts'

const createSchema = v.object({
  content: contentSchema,
  comment: v.nullish(v.object({ id: v.pipe(v.number(), v.integer()) })),
  pending: v.optional(v.boolean(), false),
})
const updateSchema = v.object({
  content: v.exactOptional(contentSchema),
  state: v.exactOptional(v.picklist(['RESOLVED', 'UNRESOLVED'])),
})

/** Tasks of a pull request, for everybody who can read it to make, do and delete. */
export function addTaskRoutes(routes: Hono<RestEnvironment>, simulation: Simulation): void {
  const { origin, now } = simulation
  const list = `${pullRequestPath}/tasks` as const
  const one = `${list}/:task` as const
  const timestamp = () => new Date(now()).toISOString()

  routes.get(list, (context) => {
    const place = locatePullRequest(simulation, context)
    const { task } = createDiscussionViews(simulation, place)
    const seen = listTasks(place.pullRequest, context.var.viewer)
    return context.json(paginateViews(seen, toRestAddress(origin, context), task))
  })

  routes.get(one, (context) => {
    const place = locatePullRequest(simulation, context)
    const found = findTask(place.pullRequest, context.var.viewer, context.req.param('task'))
    return context.json(createDiscussionViews(simulation, place).task(found))
  })

  routes.post(list, async (context) => {
    const place = locatePullRequest(simulation, context)
    const { pullRequest } = place
    const actor = requireActor(context, place.located)
    const { content, comment, pending } = await readJson(context.req.raw, createSchema)
    const about = listComments(pullRequest, context.var.viewer).find(({ id }) => id === comment?.id)
    if (comment && !about) refuseField('comment', `There is no comment ${comment.id}.`)
    const task: TaskRecord = {
      id: toNextId(pullRequest, pullRequest.tasks),
      creator: actor.uuid,
      raw: content.raw,
      comment: about?.id ?? null,
      isPending: pending,
      isDeleted: false,
      resolution: null,
      createdOn: timestamp(),
      updatedOn: timestamp(),
    }
    pullRequest.tasks = [...pullRequest.tasks, task]
    const view = createDiscussionViews(simulation, place).task(task)
    return context.json(view, 201, { Location: view.links.self.href })
  })

  routes.put(one, async (context) => {
    const place = locatePullRequest(simulation, context)
    const actor = requireActor(context, place.located)
    const found = findTask(place.pullRequest, context.var.viewer, context.req.param('task'))
    const { content, state } = await readJson(context.req.raw, updateSchema)
    if (content) found.raw = content.raw
    if (state === 'UNRESOLVED') found.resolution = null
    if (state === 'RESOLVED') found.resolution ??= { user: actor.uuid, date: timestamp() }
    found.updatedOn = timestamp()
    return context.json(createDiscussionViews(simulation, place).task(found))
  })

  routes.delete(one, (context) => {
    const place = locatePullRequest(simulation, context)
    requireActor(context, place.located)
    const found = findTask(place.pullRequest, context.var.viewer, context.req.param('task'))
    found.isDeleted = true
    return context.body(null, 204)
  })
}

function listTasks({ tasks }: PullRequestRecord, viewer: Viewer): TaskRecord[] {
  const own = toViewerUuid(viewer)
  return tasks.filter(
    ({ isPending, isDeleted, creator }) => !isDeleted && (!isPending || creator === own),
  )
}

function findTask(pullRequest: PullRequestRecord, viewer: Viewer, id: string): TaskRecord {
  const found = listTasks(pullRequest, viewer).find((task) => String(task.id) === id)
  if (!found) throw new RestError(404, `Task ${id} not found`)
  return found
}
