import type { Hono } from 'hono'
import type { Simulation } from '../../Simulation.ts'
import type { WorkspaceRecord } from '../../world/World.ts'
import { findUser } from '../accounts/findUser.ts'
import type { RestEnvironment } from '../createRestRoutes.ts'
import { findVisibleWorkspace } from '../findVisibleWorkspace.ts'
import { paginate } from '../paginate.ts'
import { refuseRemoved } from '../refuseRemoved.ts'
import { RestError } from '../RestError.ts'
import { toRestAddress } from '../toRestAddress.ts'
import { toWorkspace } from '../toWorkspace.ts'
import { createMembershipViews } from './createMembershipViews.ts'
import { filterMembers } from './filterMembers.ts'
import { hasRole, readRole } from './hasRole.ts'
import { listOwnWorkspaces } from './listOwnWorkspaces.ts'
import { isWorkspaceAdmin } from './requireWorkspaceAdmin.ts'
import { requireAccount } from './requireAccount.ts'

/** Workspaces, and who is in them. */
export function addWorkspaceRoutes(routes: Hono<RestEnvironment>, simulation: Simulation): void {
  const { origin } = simulation
  const views = () => createMembershipViews(origin, simulation.world)

  const listMembers = ({ members }: WorkspaceRecord) =>
    simulation.world.users.filter(({ uuid }) => members.includes(uuid))

  routes.get('/workspaces', (context) => {
    refuseRemoved(simulation)
    const viewer = requireAccount(context)
    const role = readRole(context.req.query('role'))
    const values = listOwnWorkspaces(simulation.world, viewer)
      .filter((workspace) => hasRole(simulation.world, workspace, viewer, role))
      .map((workspace) => toWorkspace(origin, workspace))
    return context.json(paginate(values, toRestAddress(origin, context)))
  })

  routes.get('/workspaces/:workspace', (context) => {
    const { viewer } = context.var
    const name = context.req.param('workspace')
    return context.json(toWorkspace(origin, findVisibleWorkspace(simulation.world, viewer, name)))
  })

  routes.get('/workspaces/:workspace/members', (context) => {
    const viewer = requireAccount(context)
    const name = context.req.param('workspace')
    const workspace = findVisibleWorkspace(simulation.world, viewer, name)
    const query = context.req.query('q')
    const isAdmin = isWorkspaceAdmin(viewer, workspace)
    const values = filterMembers(listMembers(workspace), { origin, query, isAdmin }).map((user) =>
      views().membership(workspace, user),
    )
    const options = { isQueryable: false }
    return context.json(paginate(values, toRestAddress(origin, context), options))
  })

  routes.get('/workspaces/:workspace/members/:member', (context) => {
    const viewer = requireAccount(context)
    const { workspace: name, member } = context.req.param()
    const workspace = findVisibleWorkspace(simulation.world, viewer, name)
    const user = findUser({ users: listMembers(workspace) }, member)
    if (!user) throw new RestError(404, `${member} is no member of ${workspace.slug}.`)
    return context.json(views().membership(workspace, user))
  })

  routes.get('/workspaces/:workspace/permissions', (context) => {
    const viewer = requireAccount(context)
    const name = context.req.param('workspace')
    const workspace = findVisibleWorkspace(simulation.world, viewer, name)
    const values = listMembers(workspace).map((user) => views().permission(workspace, user))
    return context.json(paginate(values, toRestAddress(origin, context)))
  })
}
