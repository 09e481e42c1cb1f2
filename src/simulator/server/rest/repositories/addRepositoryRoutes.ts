import type { Hono } from 'hono'
import { readJson } from '../../readJson.ts'
import type { Simulation } from '../../Simulation.ts'
import { announce } from '../../webhooks/announce.ts'
import type { WorkspaceRecord } from '../../world/World.ts'
import type { RestEnvironment } from '../createRestRoutes.ts'
import { isVisible, type Located } from '../findRepository.ts'
import { findVisibleWorkspace } from '../findVisibleWorkspace.ts'
import { locate, repositoryPath, type RestContext } from '../locate.ts'
import { paginate } from '../paginate.ts'
import { requireRole } from '../requireRole.ts'
import { RestError } from '../RestError.ts'
import { toRepository } from '../toRepository.ts'
import { toRestAddress } from '../toRestAddress.ts'
import { readRole } from '../workspaces/addPublicRepositoryRoutes.ts'
import { changeRepository } from './changeRepository.ts'
import { placeRepository, requireFreeSlug } from './placeRepository.ts'
import { removeRepository } from './removeRepository.ts'
import { type RepositoryChange, repositorySchema } from './repositorySchemas.ts'
import { toSlug } from './toSlug.ts'

/** Repositories: to read as far as they are visible, to create, change and delete for admins and apps. */
export function addRepositoryRoutes(routes: Hono<RestEnvironment>, simulation: Simulation): void {
  const { origin } = simulation

  routes.get('/repositories/:workspace', (context) => {
    const { viewer } = context.var
    const { world } = simulation
    const { era } = world.settings
    const name = context.req.param('workspace')
    const workspace = world.workspaces.find(({ slug, uuid }) => [slug, uuid].includes(name))
    if (!workspace) throw new RestError(404, `No workspace with identifier '${name}'.`)
    const hasRole = readRole(context.req.query('role'), viewer)
    const values = world.repositories
      .filter((repository) => repository.workspace === workspace.uuid)
      .map((repository) => ({ workspace, repository, era }))
      .filter((located) => isVisible(world, viewer, located) && (hasRole?.(workspace) ?? true))
      .map((located) => toRepository(origin, located))
    return context.json(paginate(values, toRestAddress(origin, context)))
  })

  routes.get(repositoryPath, (context) =>
    context.json(toRepository(origin, locate(simulation, context))),
  )

  routes.post(repositoryPath, async (context) => {
    const workspace = findOwner(context)
    const change = await readJson(context.req.raw, repositorySchema)
    return context.json(create(context, workspace, change))
  })

  routes.put(repositoryPath, async (context) => {
    const former = findOrNone(context)
    // A token that is limited to this repository opens no workspace.
    const workspace = former?.workspace ?? findOwner(context)
    requireRole(context, workspace, 'admin')
    const change = await readJson(context.req.raw, repositorySchema)
    if (!former) return context.json(create(context, workspace, change), 201)
    const before = toRepository(origin, former)
    const { world, now } = simulation
    const { repository } = former
    const slug = change.name === undefined ? repository.slug : toSlug(change.name)
    if (slug !== repository.slug) requireFreeSlug(world.repositories, workspace, slug)
    changeRepository(world, repository, change)
    Object.assign(repository, { slug, updatedOn: new Date(now()).toISOString() })
    const after = toRepository(origin, former)
    tell(context, 'repo:updated', former, { changes: toChanges(before, after) })
    return context.json(after, 200, { Location: after.links.self.href })
  })

  // `redirect_to` leaves a hint for people who come to its page, which the simulator does not show.
  routes.delete(repositoryPath, (context) => {
    const located = locate(simulation, context)
    requireRole(context, located.workspace, 'admin')
    tell(context, 'repo:deleted', located)
    removeRepository(simulation.world, located.repository)
    return context.body(null, 204)
  })

  function findOwner(context: RestContext<typeof repositoryPath>): WorkspaceRecord {
    const name = context.req.param('workspace')
    const workspace = findVisibleWorkspace(simulation.world, context.var.viewer, name)
    requireRole(context, workspace, 'admin')
    return workspace
  }

  function findOrNone(context: RestContext<typeof repositoryPath>): Located | undefined {
    try {
      return locate(simulation, context)
    } catch (error) {
      // What is not there is made.
      if (error instanceof RestError && error.status === 404) return undefined
      throw error
    }
  }

  function create(
    context: RestContext<typeof repositoryPath>,
    workspace: WorkspaceRecord,
    change: RepositoryChange,
  ) {
    const slug = context.req.param('repository')
    const creator = context.var.viewer.user
    const located = placeRepository(simulation, { workspace, slug, creator, change })
    tell(context, 'repo:created', located)
    return toRepository(origin, located)
  }

  function tell(
    context: RestContext<string>,
    event: 'repo:created' | 'repo:updated' | 'repo:deleted',
    located: Located,
    data: Readonly<Record<string, unknown>> = {},
  ): void {
    const { workspace } = located
    announce(simulation, { event, actor: context.var.viewer.user, workspace, located, data })
  }
}

/** `changes` of the webhook (support.atlassian.com/bitbucket-cloud, "Event payloads", "Updated"). */
function toChanges(before: object, after: object): Record<string, { old: unknown; new: unknown }> {
  const told = ['name', 'full_name', 'description', 'website', 'language', 'links']
  const former = new Map<string, unknown>(Object.entries(before))
  return Object.fromEntries(
    Object.entries(after)
      .filter(([name]) => told.includes(name))
      .map(([name, value]): [string, { old: unknown; new: unknown }] => [
        name,
        { old: former.get(name), new: value },
      ])
      .filter(([, change]) => JSON.stringify(change.old) !== JSON.stringify(change.new)),
  )
}
