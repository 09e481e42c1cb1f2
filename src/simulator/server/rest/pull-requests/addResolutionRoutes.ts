import type { Hono } from 'hono'
import type { Simulation } from '../../Simulation.ts'
import { announcePullRequest } from '../../webhooks/announcePullRequest.ts'
import type { RestEnvironment } from '../createRestRoutes.ts'
import { pullRequestPath, requireActor, type RestContext } from '../locate.ts'
import { RestError } from '../RestError.ts'
import { createDiscussionViews } from './createDiscussionViews.ts'
import { findComment } from './findComment.ts'
import { locatePullRequest } from './locatePullRequest.ts'

/**
 * Resolve the thread of a comment, and open it again: 403 for a comment that is a reply, 409 for a thread
 * that is resolved (developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests). That opening one
 * that is open is a 404 is ours.
 */
export function addResolutionRoutes(routes: Hono<RestEnvironment>, simulation: Simulation): void {
  const path = `${pullRequestPath}/comments/:comment/resolve` as const

  routes.post(path, (context) => {
    const { place, actor, comment } = locateThread(context)
    if (comment.resolution) throw new RestError(409, 'This comment is resolved.')
    const resolution = { user: actor.uuid, date: new Date(simulation.now()).toISOString() }
    comment.resolution = resolution
    const views = createDiscussionViews(simulation, place)
    const event = 'pullrequest:comment_resolved'
    const extra = { comment: views.comment(comment) }
    announcePullRequest(simulation, { ...place, event, actor, extra })
    return context.json(views.resolution(resolution))
  })

  routes.delete(path, (context) => {
    const { place, actor, comment } = locateThread(context)
    if (!comment.resolution) throw new RestError(404, 'This comment is not resolved.')
    comment.resolution = null
    const event = 'pullrequest:comment_reopened'
    const extra = { comment: createDiscussionViews(simulation, place).comment(comment) }
    announcePullRequest(simulation, { ...place, event, actor, extra })
    return context.body(null, 204)
  })

  function locateThread(context: RestContext<typeof path>) {
    const place = locatePullRequest(simulation, context)
    const actor = requireActor(context, place.located)
    const id = context.req.param('comment')
    const comment = findComment(place.pullRequest, context.var.viewer, id)
    if (comment.parent !== null) throw new RestError(403, 'Only a whole thread can be resolved.')
    return { place, actor, comment }
  }
}
