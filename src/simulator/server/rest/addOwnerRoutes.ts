import type { Hono } from 'hono'
import type { Simulation } from '../Simulation.ts'
import type { RestEnvironment } from './createRestRoutes.ts'
import { toRestAddress } from './toRestAddress.ts'
import { isVisible } from './findRepository.ts'
import { findVisibleWorkspace } from './findVisibleWorkspace.ts'
import { paginate } from './paginate.ts'
import { RestError } from './RestError.ts'
import { toAccount } from './toAccount.ts'
import { toRepository, toWorkspace } from './toRepository.ts'

/** Users, workspaces, and the repositories in them. */
export function addOwnerRoutes(routes: Hono<RestEnvironment>, simulation: Simulation): void {
  const { origin } = simulation

  routes.get('/users/:user', (context) => {
    const name = context.req.param('user')
    // Not by nickname: it is not unique (developer.atlassian.com/cloud/bitbucket/rest/intro).
    const found = simulation.world.users.find(({ uuid, accountId }) =>
      [uuid, accountId].includes(name),
    )
    if (!found) throw new RestError(404, `There is no user ${name}.`)
    return context.json(toAccount(origin, found))
  })

  routes.get('/workspaces/:workspace', (context) => {
    const { viewer } = context.var
    const name = context.req.param('workspace')
    return context.json(toWorkspace(origin, findVisibleWorkspace(simulation.world, viewer, name)))
  })

  routes.get('/repositories/:workspace', (context) => {
    const { viewer } = context.var
    const { world } = simulation
    const name = context.req.param('workspace')
    const workspace = world.workspaces.find(({ slug, uuid }) => [slug, uuid].includes(name))
    if (!workspace) throw new RestError(404, `No workspace with identifier '${name}'.`)
    const values = world.repositories
      .filter((repository) => repository.workspace === workspace.uuid)
      .filter((repository) => isVisible(world, viewer, { workspace, repository }))
      .map((repository) => toRepository(origin, { workspace, repository }))
    return context.json(paginate(values, toRestAddress(origin, context)))
  })
}
