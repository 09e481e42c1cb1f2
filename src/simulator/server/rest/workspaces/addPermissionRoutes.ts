import type { Hono } from 'hono'
import type { Simulation } from '../../Simulation.ts'
import { requireSelf } from '../accounts/requireSelf.ts'
import type { RestEnvironment } from '../createRestRoutes.ts'
import { findRepository, isVisible, type Located } from '../findRepository.ts'
import { findVisibleWorkspace } from '../findVisibleWorkspace.ts'
import type { RestContext } from '../locate.ts'
import { paginate } from '../paginate.ts'
import { refuseRemoved, refuseTooEarly } from '../refuseRemoved.ts'
import { RestError } from '../RestError.ts'
import { toRestAddress } from '../toRestAddress.ts'
import { listOwnWorkspaces } from './listOwnWorkspaces.ts'
import { requireWorkspaceAdmin } from './requireWorkspaceAdmin.ts'
import { toRepositoryPermission } from './toRepositoryPermission.ts'
import type { WorkspaceRecord } from '../../world/World.ts'

const ofWorkspace = '/workspaces/:workspace/permissions/repositories'

/**
 * Who may do what in repositories: for their admins of everybody, for others of themselves. Public
 * repositories of other workspaces are not among them.
 */
export function addPermissionRoutes(routes: Hono<RestEnvironment>, simulation: Simulation): void {
  const { origin } = simulation

  function listRepositories(context: RestContext<string>, workspace: WorkspaceRecord): Located[] {
    const { world } = simulation
    return world.repositories
      .filter((repository) => repository.workspace === workspace.uuid)
      .map((repository) => ({ workspace, repository }))
      .filter((located) => isVisible(world, context.var.viewer, located))
  }

  const listOfAll = (located: Located) =>
    simulation.world.users
      .filter(({ uuid }) => located.workspace.members.includes(uuid))
      .map((user) => toRepositoryPermission(origin, located, user))

  routes.get(ofWorkspace, (context) => {
    const workspace = requireWorkspaceAdmin(simulation, context)
    const values = listRepositories(context, workspace).flatMap(listOfAll)
    return context.json(paginate(values, toRestAddress(origin, context)))
  })

  routes.get(`${ofWorkspace}/:repository`, (context) => {
    const { slug } = requireWorkspaceAdmin(simulation, context)
    const name = context.req.param('repository')
    const located = findRepository(simulation.world, context.var.viewer, slug, name)
    return context.json(paginate(listOfAll(located), toRestAddress(origin, context)))
  })

  const listOwn = (context: RestContext<string>, workspaces: readonly WorkspaceRecord[]) => {
    const user = requireSelf(context)
    const values = workspaces
      .flatMap((workspace) => listRepositories(context, workspace))
      .map((located) => toRepositoryPermission(origin, located, user))
    return context.json(paginate(values, toRestAddress(origin, context)))
  }

  routes.get('/user/permissions/repositories', (context) => {
    if (simulation.world.settings.own_permissions_are_removed) refuseRemoved(simulation)
    return listOwn(context, listOwnWorkspaces(simulation.world, context.var.viewer))
  })

  routes.get('/user/workspaces/:workspace/permissions/repositories', (context) => {
    refuseTooEarly(simulation)
    const { uuid } = requireSelf(context)
    const name = context.req.param('workspace')
    const workspace = findVisibleWorkspace(simulation.world, context.var.viewer, name)
    if (!workspace.members.includes(uuid)) throw new RestError(403, 'Forbidden')
    return listOwn(context, [workspace])
  })
}
