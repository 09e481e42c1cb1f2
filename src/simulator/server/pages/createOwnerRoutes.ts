import { Hono } from 'hono'
import type { HostOwner, MenuWorkspace } from '../../../contract/HostOwner.ts'
import { toAccount } from '../rest/toAccount.ts'
import { toWorkspace } from '../rest/toWorkspace.ts'
import { readSession } from '../sessions/sessionCookie.ts'
import type { Simulation } from '../Simulation.ts'
import type { WorkspaceRecord } from '../world/World.ts'
import { findOwner } from './findOwner.ts'

/** Whose page an address is, and the workspaces in the menu. */
export function createOwnerRoutes(simulation: Simulation): Hono {
  const routes = new Hono()

  function toMenuWorkspace(record: WorkspaceRecord): MenuWorkspace {
    const { uuid, slug, name, links } = toWorkspace(simulation.origin, record)
    return { uuid, slug, name, links }
  }

  routes.get('/owners/:name', (context) => {
    const { origin, world } = simulation
    const viewer = readSession(simulation, context)?.user
    const { user, workspace } = findOwner(world, viewer, context.req.param('name'))
    const owner: HostOwner = user
      ? {
          type: 'user',
          user: toAccount(origin, user),
          workspace: workspace ? toMenuWorkspace(workspace) : null,
        }
      : {
          type: 'workspace',
          workspace: toWorkspace(origin, workspace),
          is_admin: viewer !== undefined && workspace.admins.includes(viewer.uuid),
        }
    return context.json(owner)
  })

  /** Those that the viewer belongs to. */
  routes.get('/workspaces', (context) => {
    const viewer = readSession(simulation, context)?.user
    const own = simulation.world.workspaces.filter(
      ({ members }) => viewer && members.includes(viewer.uuid),
    )
    return context.json(own.map(toMenuWorkspace))
  })
  return routes
}
