import type { Hono } from 'hono'
import type { WorkspaceAccess } from '../../../../contract/WorkspaceAccess.ts'
import type { Simulation } from '../../Simulation.ts'
import type { UserRecord, WorkspaceRecord } from '../../world/World.ts'
import { requireSelf } from '../accounts/requireSelf.ts'
import type { RestEnvironment } from '../createRestRoutes.ts'
import { paginate } from '../paginate.ts'
import { refuseRemoved, refuseTooEarly } from '../refuseRemoved.ts'
import { RestError } from '../RestError.ts'
import { toRestAddress } from '../toRestAddress.ts'
import { toWorkspaceReference } from '../toWorkspace.ts'
import { createMembershipViews } from './createMembershipViews.ts'
import { toSlugOrder } from './toSlugOrder.ts'
import { listOwnWorkspaces } from './listOwnWorkspaces.ts'

/** The workspaces of a user, as they were asked for until March 2026 and since January 2026. */
export function addUserWorkspaceRoutes(
  routes: Hono<RestEnvironment>,
  simulation: Simulation,
): void {
  const { origin } = simulation

  routes.get('/user/permissions/workspaces', (context) => {
    refuseRemoved(simulation)
    const user = requireSelf(context)
    const views = createMembershipViews(origin, simulation.world)
    const values = listOwnWorkspaces(simulation.world, context.var.viewer).map((workspace) =>
      views.permission(workspace, user),
    )
    return context.json(paginate(values, toRestAddress(origin, context)))
  })

  routes.get('/user/workspaces', (context) => {
    refuseTooEarly(simulation)
    const user = requireSelf(context)
    const isAsked = readAdministrator(context.req.query('administrator'))
    const order = toSlugOrder(context.req.query('sort'))
    const values = listOwnWorkspaces(simulation.world, context.var.viewer)
      .toSorted(order)
      .map((workspace) => toAccess(origin, workspace, user))
      .filter(({ administrator }) => isAsked === undefined || administrator === isAsked)
    return context.json(
      paginate(values, toRestAddress(origin, context), { maxPagelen: 25, isQueryable: false }),
    )
  })

  routes.get('/user/workspaces/:workspace/permission', (context) => {
    refuseTooEarly(simulation)
    const user = requireSelf(context)
    const name = context.req.param('workspace')
    const workspace = listOwnWorkspaces(simulation.world, context.var.viewer).find(
      ({ slug, uuid }) => [slug, uuid].includes(name),
    )
    // The API description has no 404 here.
    if (!workspace) throw new RestError(403, 'Forbidden')
    const views = createMembershipViews(origin, simulation.world)
    return context.json(views.permission(workspace, user))
  })
}

function toAccess(origin: string, workspace: WorkspaceRecord, user: UserRecord): WorkspaceAccess {
  const { uuid, slug, links } = toWorkspaceReference(origin, workspace)
  const { self, avatar } = links
  return {
    type: 'workspace_access',
    administrator: workspace.admins.includes(user.uuid),
    workspace: { type: 'workspace_base', uuid, slug, links: { self, avatar } },
  }
}

function readAdministrator(text: string | undefined): boolean | undefined {
  if (text === undefined) return undefined
  if (text === 'true' || text === 'false') return text === 'true'
  throw new RestError(400, 'Invalid administrator: use true or false.')
}
