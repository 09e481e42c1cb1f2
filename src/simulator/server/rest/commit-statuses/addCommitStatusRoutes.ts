import type { Hono } from 'hono'
import type { Simulation } from '../../Simulation.ts'
import { readJson } from '../../readJson.ts'
import { announce } from '../../webhooks/announce.ts'
import type { StatusRecord } from '../../world/StatusRecord.ts'
import { createRefViews } from '../createRefViews.ts'
import type { RestEnvironment } from '../createRestRoutes.ts'
import type { RestContext } from '../locate.ts'
import { commitPath, locateCommit, type LocatedCommit } from '../locateCommit.ts'
import { paginate } from '../paginate.ts'
import { requireRole } from '../requireRole.ts'
import { RestError } from '../RestError.ts'
import { toCommitStatus } from '../toCommitStatus.ts'
import { toRepository } from '../toRepository.ts'
import { toRestAddress } from '../toRestAddress.ts'
import { newStatusSchema, statusChangeSchema } from './statusSchemas.ts'
import { toStatusUrl } from './toStatusUrl.ts'

/** Builds of a commit: read them, and report them as an app or a member of the workspace. */
export function addCommitStatusRoutes(routes: Hono<RestEnvironment>, simulation: Simulation): void {
  const { origin, now } = simulation

  routes.get(`${commitPath}/statuses`, (context) => {
    const { located, commit } = locateCommit(simulation, context)
    const refname = context.req.query('refname')
    const values = located.repository.statuses
      .list(commit.hash)
      .filter((status) => refname === undefined || status.refname === refname)
      .map((status) => toCommitStatus(origin, located, commit.hash, status))
    return context.json(paginate(values, toRestAddress(origin, context)))
  })

  routes.post(`${commitPath}/statuses/build`, async (context) => {
    const found = locateCommit(simulation, context)
    requireRole(context, found.located.workspace, 'member')
    const fields = await readJson(context.req.raw, newStatusSchema)
    const former = find(found, fields.key)
    return context.json(report(context, found, { ...blank(fields.key, former), ...fields }), 201)
  })

  routes.get(`${commitPath}/statuses/build/:key`, (context) => {
    const found = locateCommit(simulation, context)
    const status = requireStatus(found, context.req.param('key'))
    return context.json(toCommitStatus(origin, found.located, found.commit.hash, status))
  })

  routes.put(`${commitPath}/statuses/build/:key`, async (context) => {
    const found = locateCommit(simulation, context)
    requireRole(context, found.located.workspace, 'member')
    const status = requireStatus(found, context.req.param('key'))
    const change = await readJson(context.req.raw, statusChangeSchema)
    return context.json(report(context, found, { ...status, ...change }))
  })

  function report(
    context: RestContext<string>,
    { located, commit }: LocatedCommit,
    status: StatusRecord,
  ) {
    const { repository, workspace } = located
    const views = createRefViews(origin, simulation.world.users, located)
    const subject = { repository: toRepository(origin, located), commit: views.commit(commit.hash) }
    const filled = {
      ...status,
      url: toStatusUrl(status.url, subject),
      updatedOn: new Date(now()).toISOString(),
    }
    const isNew = repository.statuses.put(commit.hash, filled)
    const shown = toCommitStatus(origin, located, commit.hash, filled)
    announce(simulation, {
      event: isNew ? 'repo:commit_status_created' : 'repo:commit_status_updated',
      actor: context.var.viewer.user,
      workspace,
      located,
      data: { commit_status: { ...shown, ...subject } },
    })
    return shown
  }

  /** What is not given is empty; a build that is reported again keeps its first day. */
  function blank(key: string, former?: StatusRecord): Omit<StatusRecord, 'key' | 'state'> {
    const createdOn = former?.createdOn ?? new Date(now()).toISOString()
    return { name: key, description: '', url: '', refname: null, createdOn, updatedOn: createdOn }
  }
}

function find({ located, commit }: LocatedCommit, key: string): StatusRecord | undefined {
  return located.repository.statuses.list(commit.hash).find((status) => status.key === key)
}

function requireStatus(found: LocatedCommit, key: string): StatusRecord {
  const status = find(found, key)
  if (!status) throw new RestError(404, `There is no build status with key ${key}.`)
  return status
}
