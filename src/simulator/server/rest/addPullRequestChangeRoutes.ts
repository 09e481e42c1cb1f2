import type { Hono } from 'hono'
import * as v from 'valibot'
import type { WebhookEvent } from '../../../contract/webhookEvents.ts'
import { readJson } from '../readJson.ts'
import type { Simulation } from '../Simulation.ts'
import { announcePullRequest } from '../webhooks/announcePullRequest.ts'
import type { PullRequestState } from '../../../contract/PullRequest.ts'
import { createPullRequestViews } from './createPullRequestViews.ts'
import type { RestEnvironment } from './createRestRoutes.ts'
import { findPullRequest } from './findRepository.ts'
import { locate, pullRequestPath, repositoryPath, requireMember, requireUser } from './locate.ts'
import { openPullRequest } from './openPullRequest.ts'
import { requireOpen } from './requireOpen.ts'
import { toAccount } from './toAccount.ts'

const text = v.pipe(v.string(), v.maxLength(32_768))
const title = v.pipe(text, v.trim(), v.minLength(1), v.maxLength(255))
const createSchema = v.object({
  title,
  description: v.optional(text, ''),
  source: v.object({ branch: v.object({ name: v.pipe(text, v.minLength(1)) }) }),
})
const updateSchema = v.object({ title: v.exactOptional(title), description: v.exactOptional(text) })
const commentSchema = v.object({ content: v.object({ raw: v.pipe(text, v.minLength(1)) }) })

const ends: readonly { path: string; state: PullRequestState; event: WebhookEvent }[] = [
  { path: 'merge', state: 'MERGED', event: 'pullrequest:fulfilled' },
  { path: 'decline', state: 'DECLINED', event: 'pullrequest:rejected' },
]

/**
 * Open, edit, comment, merge and decline pull requests, by members of their workspace. A merge moves no
 * branch, and a comment is counted and announced, but not kept.
 */
export function addPullRequestChangeRoutes(
  routes: Hono<RestEnvironment>,
  simulation: Simulation,
): void {
  const { origin, now } = simulation
  const views = () => createPullRequestViews(origin, simulation.world.users)
  const timestamp = () => new Date(now()).toISOString()

  routes.post(`${repositoryPath}/pullrequests`, async (context) => {
    const located = locate(simulation, context)
    const actor = requireMember(context, located)
    const { source, ...fields } = await readJson(context.req.raw, createSchema)
    const pullRequest = openPullRequest(located.repository, {
      ...fields,
      author: actor.uuid,
      sourceBranch: source.branch.name,
      now: now(),
    })
    announcePullRequest(simulation, { event: 'pullrequest:created', actor, located, pullRequest })
    return context.json(views().full(located, pullRequest), 201)
  })

  routes.put(pullRequestPath, async (context) => {
    const located = locate(simulation, context)
    const pullRequest = findPullRequest(located, context.req.param('id'))
    const actor = requireMember(context, located)
    const change = await readJson(context.req.raw, updateSchema)
    requireOpen(pullRequest)
    Object.assign(pullRequest, change, { updatedOn: timestamp() })
    announcePullRequest(simulation, { event: 'pullrequest:updated', actor, located, pullRequest })
    return context.json(views().full(located, pullRequest))
  })

  // Commenting asks for no more than reading does (operations of Bitbucket's OpenAPI, 2026).
  routes.post(`${pullRequestPath}/comments`, async (context) => {
    const located = locate(simulation, context)
    const pullRequest = findPullRequest(located, context.req.param('id'))
    const actor = requireUser(context)
    const { content } = await readJson(context.req.raw, commentSchema)
    pullRequest.commentCount += 1
    pullRequest.updatedOn = timestamp()
    const comment = {
      type: 'pullrequest_comment',
      id: pullRequest.id * 1_000 + pullRequest.commentCount,
      content: { raw: content.raw, markup: 'markdown' },
      user: toAccount(origin, actor),
      created_on: timestamp(),
      updated_on: timestamp(),
    }
    const extra = { comment }
    const event = 'pullrequest:comment_created'
    announcePullRequest(simulation, { event, actor, located, pullRequest, extra })
    return context.json(comment, 201)
  })

  for (const { path, state, event } of ends) {
    routes.post(`${pullRequestPath}/${path}`, (context) => {
      const located = locate(simulation, context)
      const pullRequest = findPullRequest(located, context.req.param('id'))
      const actor = requireMember(context, located)
      requireOpen(pullRequest)
      Object.assign(pullRequest, { state, updatedOn: timestamp() })
      announcePullRequest(simulation, { event, actor, located, pullRequest })
      return context.json(views().full(located, pullRequest))
    })
  }
}
