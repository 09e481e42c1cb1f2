import type { Hono } from 'hono'
import { readJson } from '../../readJson.ts'
import type { Simulation } from '../../Simulation.ts'
import { announceIssue } from '../../webhooks/announceIssue.ts'
import type { IssueCommentRecord } from '../../world/IssueRecord.ts'
import type { RestEnvironment } from '../createRestRoutes.ts'
import { requireActor, type RestContext } from '../locate.ts'
import { paginate } from '../paginate.ts'
import { RestError } from '../RestError.ts'
import { toRestAddress } from '../toRestAddress.ts'
import { createIssueViews } from './createIssueViews.ts'
import { toComment } from './editIssue.ts'
import { issueCommentSchema } from './issueSchemas.ts'
import { issuePath, locateIssue, type LocatedIssue } from './locateIssue.ts'
import { isMember } from './requireIssueEditor.ts'

const path = `${issuePath}/comments`

/**
 * Comments of issues, oldest first, with those that go with changes. One's own may be changed; members
 * may delete those of others too (ours).
 */
export function addIssueCommentRoutes(routes: Hono<RestEnvironment>, simulation: Simulation): void {
  const { origin, now } = simulation
  const timestamp = () => new Date(now()).toISOString()
  const view = (located: LocatedIssue, comment: IssueCommentRecord) =>
    createIssueViews(origin, simulation.world.users, located).comment(located.issue, comment)

  routes.get(path, (context) => {
    const located = locateIssue(simulation, context)
    const values = located.issue.comments
      .filter(({ isDeleted }) => !isDeleted)
      .map((comment) => view(located, comment))
    return context.json(paginate(values, toRestAddress(origin, context)))
  })

  routes.post(path, async (context) => {
    const located = locateIssue(simulation, context)
    const actor = requireActor(context, located)
    const { content } = await readJson(context.req.raw, issueCommentSchema)
    const { issue } = located
    const comment = toComment(issue, actor, content.raw, timestamp())
    issue.comments.push(comment)
    issue.updatedOn = comment.createdOn
    announceIssue(simulation, { event: 'issue:comment_created', actor, located, comment })
    const body = view(located, comment)
    return context.json(body, 201, { Location: body.links.self.href })
  })

  routes.get(`${path}/:comment`, (context) => {
    const located = locateIssue(simulation, context)
    return context.json(view(located, findComment(located, context.req.param('comment'))))
  })

  routes.put(`${path}/:comment`, async (context) => {
    const located = locateIssue(simulation, context)
    const comment = findComment(located, context.req.param('comment'))
    const { content } = await readJson(context.req.raw, issueCommentSchema)
    if (requireActor(context, located).uuid !== comment.user) throw new RestError(403, 'Forbidden')
    Object.assign(comment, { content: content.raw, updatedOn: timestamp() })
    return context.json(view(located, comment))
  })

  routes.delete(`${path}/:comment`, (context) => {
    const located = locateIssue(simulation, context)
    const comment = findComment(located, context.req.param('comment'))
    requireRemover(context, located, comment)
    comment.isDeleted = true
    return context.body(null, 204)
  })
}

function requireRemover(
  context: RestContext<string>,
  located: LocatedIssue,
  { user }: IssueCommentRecord,
): void {
  const actor = requireActor(context, located)
  if (actor.uuid !== user && !isMember(context, located, actor)) {
    throw new RestError(403, 'Forbidden')
  }
}

function findComment({ issue }: LocatedIssue, name: string): IssueCommentRecord {
  const found = issue.comments.find(({ id, isDeleted }) => !isDeleted && String(id) === name)
  if (!found) throw new RestError(404, `Comment ${name} not found`)
  return found
}
