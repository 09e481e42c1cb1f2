import type { Hono } from 'hono'
import type { Simulation } from '../Simulation.ts'
import type { RestEnvironment } from './createRestRoutes.ts'
import { toRestAddress } from './toRestAddress.ts'
import { isVisible } from './findRepository.ts'
import { paginate } from './paginate.ts'
import { RestError } from './RestError.ts'
import { toRepository } from './toRepository.ts'

/** The repositories of a workspace. */
export function addOwnerRoutes(routes: Hono<RestEnvironment>, simulation: Simulation): void {
  const { origin } = simulation

  routes.get('/repositories/:workspace', (context) => {
    const { viewer } = context.var
    const { world } = simulation
    const name = context.req.param('workspace')
    const workspace = world.workspaces.find(({ slug, uuid }) => [slug, uuid].includes(name))
    if (!workspace) throw new RestError(404, `No workspace with identifier '${name}'.`)
    const { era } = world.settings
    const values = world.repositories
      .filter((repository) => repository.workspace === workspace.uuid)
      .filter((repository) => isVisible(world, viewer, { workspace, repository }))
      .map((repository) => toRepository(origin, { workspace, repository, era }))
    return context.json(paginate(values, toRestAddress(origin, context)))
  })
}
