import type { Hono } from 'hono'
import { readJson } from '../../readJson.ts'
import type { Simulation } from '../../Simulation.ts'
import { announce } from '../../webhooks/announce.ts'
import type { CommitCommentRecord } from '../../world/CommitCommentRecord.ts'
import { createRefViews } from '../createRefViews.ts'
import type { RestEnvironment } from '../createRestRoutes.ts'
import type { RestContext } from '../locate.ts'
import { commitPath, locateCommit, type LocatedCommit } from '../locateCommit.ts'
import { paginate } from '../paginate.ts'
import { RestError } from '../RestError.ts'
import { toRestAddress } from '../toRestAddress.ts'
import { requireAccount } from '../workspaces/requireAccount.ts'
import { commentChangeSchema, newCommentSchema } from './commentSchemas.ts'
import { createCommentViews } from './createCommentViews.ts'

const path = `${commitPath}/comments`

/** Comments on a commit, by all who may read it; each is changed and deleted by whoever wrote it. */
export function addCommitCommentRoutes(
  routes: Hono<RestEnvironment>,
  simulation: Simulation,
): void {
  const { origin, now } = simulation
  const timestamp = () => new Date(now()).toISOString()
  const view = ({ located }: LocatedCommit, comment: CommitCommentRecord) =>
    createCommentViews(origin, simulation.world.users, located)(comment)

  routes.get(path, (context) => {
    const found = locateCommit(simulation, context)
    const values = list(found)
      .filter(({ id, isDeleted }) => !isDeleted || list(found).some(({ parent }) => parent === id))
      .map((comment) => view(found, comment))
    return context.json(paginate(values, toRestAddress(origin, context)))
  })

  routes.post(path, async (context) => {
    const found = locateCommit(simulation, context)
    const { user } = requireAccount(context)
    const { content, parent, inline } = await readJson(context.req.raw, newCommentSchema)
    if (parent && !list(found).some(({ id }) => id === parent.id)) {
      throw new RestError(400, `parent: There is no comment ${parent.id} on this commit.`)
    }
    const { repository, workspace } = found.located
    const comment: CommitCommentRecord = {
      id: Math.max(0, ...repository.commitComments.map(({ id }) => id)) + 1,
      commit: found.commit.hash,
      user: user?.uuid ?? null,
      content: content.raw,
      parent: parent?.id,
      inline,
      isDeleted: false,
      createdOn: timestamp(),
      updatedOn: timestamp(),
    }
    repository.commitComments = [...repository.commitComments, comment]
    const shown = view(found, comment)
    const commit = createRefViews(origin, simulation.world.users, found.located)
    announce(simulation, {
      event: 'repo:commit_comment_created',
      actor: user,
      workspace,
      located: found.located,
      data: { comment: shown, commit: commit.commit(found.commit.hash) },
    })
    return context.json(shown, 201, { Location: shown.links.self.href })
  })

  routes.get(`${path}/:id`, (context) => {
    const found = locateCommit(simulation, context)
    return context.json(view(found, requireComment(found, context.req.param('id'))))
  })

  // 201 is what Bitbucket's OpenAPI says.
  routes.put(`${path}/:id`, async (context) => {
    const found = locateCommit(simulation, context)
    const comment = requireOwn(context, found)
    const { content } = await readJson(context.req.raw, commentChangeSchema)
    Object.assign(comment, { content: content.raw, updatedOn: timestamp() })
    const shown = view(found, comment)
    return context.json(shown, 201, { Location: shown.links.self.href })
  })

  routes.delete(`${path}/:id`, (context) => {
    const comment = requireOwn(context, locateCommit(simulation, context))
    comment.isDeleted = true
    return context.body(null, 204)
  })

  function requireOwn(
    context: RestContext<typeof commitPath>,
    found: LocatedCommit,
  ): CommitCommentRecord {
    const comment = requireComment(found, context.req.param('id') ?? '')
    const { user, principal } = requireAccount(context)
    const isOwn = user
      ? comment.user === user.uuid
      : comment.user === null && principal === found.located.workspace
    if (!isOwn) throw new RestError(403, 'Forbidden')
    return comment
  }
}

function list({ located, commit }: LocatedCommit): CommitCommentRecord[] {
  return located.repository.commitComments.filter((comment) => comment.commit === commit.hash)
}

/** @throws {RestError} 404 */
function requireComment(found: LocatedCommit, id: string): CommitCommentRecord {
  const comment = list(found).find((one) => String(one.id) === id && !one.isDeleted)
  if (!comment) throw new RestError(404, `There is no comment ${id} on this commit.`)
  return comment
}
