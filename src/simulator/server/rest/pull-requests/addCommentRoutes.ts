import type { Hono } from 'hono'
import type { WebhookEvent } from '../../../../contract/webhookEvents.ts'
import { readJson } from '../../readJson.ts'
import type { Simulation } from '../../Simulation.ts'
import { announcePullRequest } from '../../webhooks/announcePullRequest.ts'
import type { CommentRecord } from '../../world/CommentRecord.ts'
import type { ActorRecord } from '../../world/ActorRecord.ts'
import type { RestEnvironment } from '../createRestRoutes.ts'
import { pullRequestPath, requireActor } from '../locate.ts'
import { paginateViews } from '../paginate.ts'
import { toRestAddress } from '../toRestAddress.ts'
import { createCommentSchema, updateCommentSchema } from './commentSchemas.ts'
import { createDiscussionViews } from './createDiscussionViews.ts'
import { findComment, listComments } from './findComment.ts'
import type { LocatedPullRequest } from './LocatedPullRequest.ts'
import { joinPullRequest } from './joinPullRequest.ts'
import { locatePullRequest } from './locatePullRequest.ts'
import { requireOwnComment } from './requireOwnComment.ts'
import { toNextId } from './toNextId.ts'
import { refuseField } from './refuseField.ts'

/**
 * Comments on a pull request, by everybody who can read it: commenting asks for no more than reading
 * does (operations of Bitbucket's OpenAPI, 2026). One changes and deletes one's own only (ours).
 */
export function addCommentRoutes(routes: Hono<RestEnvironment>, simulation: Simulation): void {
  const { origin, now } = simulation
  const list = `${pullRequestPath}/comments` as const
  const one = `${list}/:comment` as const
  const timestamp = () => new Date(now()).toISOString()

  routes.get(list, (context) => {
    const place = locatePullRequest(simulation, context)
    const { comment } = createDiscussionViews(simulation, place)
    const seen = listComments(place.pullRequest, context.var.viewer)
    return context.json(paginateViews(seen, toRestAddress(origin, context), comment))
  })

  routes.get(one, (context) => {
    const place = locatePullRequest(simulation, context)
    const found = findComment(place.pullRequest, context.var.viewer, context.req.param('comment'))
    return context.json(createDiscussionViews(simulation, place).comment(found))
  })

  routes.post(list, async (context) => {
    const place = locatePullRequest(simulation, context)
    const { pullRequest } = place
    const actor = requireActor(context, place.located)
    const body = await readJson(context.req.raw, createCommentSchema)
    const { content, parent, inline, pending } = body
    const thread = parent && pullRequest.comments.find(({ id }) => id === parent.id)
    if (parent && !thread) refuseField('parent', `There is no comment ${parent.id}.`)
    const comment: CommentRecord = {
      id: toNextId(pullRequest, pullRequest.comments),
      author: actor.uuid,
      raw: content.raw,
      parent: parent?.id ?? null,
      place: inline ?? null,
      isDeleted: false,
      isPending: pending,
      resolution: null,
      createdOn: timestamp(),
      updatedOn: timestamp(),
    }
    pullRequest.comments = [...pullRequest.comments, comment]
    settle(place, comment, actor, 'pullrequest:comment_created')
    const view = createDiscussionViews(simulation, place).comment(comment)
    return context.json(view, 201, { Location: view.links.self.href })
  })

  routes.put(one, async (context) => {
    const place = locatePullRequest(simulation, context)
    const actor = requireActor(context, place.located)
    const found = findComment(place.pullRequest, context.var.viewer, context.req.param('comment'))
    requireOwnComment(found, actor)
    const { content, pending } = await readJson(context.req.raw, updateCommentSchema)
    const wasPending = found.isPending
    const isPending = wasPending && (pending ?? true)
    Object.assign(found, { raw: content.raw, isPending, updatedOn: timestamp() })
    settle(place, found, actor, `pullrequest:comment_${wasPending ? 'created' : 'updated'}`)
    return context.json(createDiscussionViews(simulation, place).comment(found))
  })

  routes.delete(one, (context) => {
    const place = locatePullRequest(simulation, context)
    const actor = requireActor(context, place.located)
    const found = findComment(place.pullRequest, context.var.viewer, context.req.param('comment'))
    requireOwnComment(found, actor)
    Object.assign(found, { raw: '', isDeleted: true, updatedOn: timestamp() })
    settle(place, found, actor, 'pullrequest:comment_deleted')
    return context.body(null, 204)
  })

  /** After a change that others see. */
  function settle(
    place: LocatedPullRequest,
    record: CommentRecord,
    actor: ActorRecord,
    event: WebhookEvent,
  ): void {
    if (record.isPending) return
    joinPullRequest(place.pullRequest, actor.uuid, now())
    place.pullRequest.updatedOn = timestamp()
    const extra = { comment: createDiscussionViews(simulation, place).comment(record) }
    announcePullRequest(simulation, { ...place, event, actor, extra })
  }
}
