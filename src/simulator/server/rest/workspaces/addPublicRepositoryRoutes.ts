import type { Hono } from 'hono'
import type { Simulation } from '../../Simulation.ts'
import type { WorkspaceRecord } from '../../world/World.ts'
import type { RestEnvironment } from '../createRestRoutes.ts'
import { isVisible } from '../findRepository.ts'
import { paginate } from '../paginate.ts'
import { refuseRemoved } from '../refuseRemoved.ts'
import { RestError } from '../RestError.ts'
import { toRepository } from '../toRepository.ts'
import { toRestAddress } from '../toRestAddress.ts'
import type { Viewer } from '../Viewer.ts'

/** With a role, the repositories where the caller has it: members of the simulator may write. */
const holders: Readonly<Record<string, (workspace: WorkspaceRecord) => readonly string[]>> = {
  member: ({ members }) => members,
  contributor: ({ members }) => members,
  admin: ({ admins }) => admins,
  owner: ({ admins }) => admins,
}

/**
 * `GET /repositories`: what is public, or with `role` what is one's own, and with `after` only what was
 * made from then on; until March 2026.
 */
export function addPublicRepositoryRoutes(
  routes: Hono<RestEnvironment>,
  simulation: Simulation,
): void {
  const { origin } = simulation

  routes.get('/repositories', (context) => {
    refuseRemoved(simulation)
    const { viewer } = context.var
    const { world } = simulation
    const after = readAfter(context.req.query('after'))
    const has = readRole(context.req.query('role'), viewer)
    const { era } = world.settings
    const values = world.workspaces.flatMap((workspace) =>
      world.repositories
        .filter((repository) => repository.workspace === workspace.uuid)
        .map((repository) => ({ workspace, repository, era }))
        .filter((located) => isVisible(world, viewer, located))
        .filter(({ repository }) => (has ? has(workspace) : !repository.isPrivate))
        .filter(({ repository }) => Date.parse(repository.createdOn) >= after)
        .map((located) => toRepository(origin, located)),
    )
    return context.json(paginate(values, toRestAddress(origin, context)))
  })
}

export function readRole(role: string | undefined, { user, principal }: Viewer) {
  if (role === undefined) return undefined
  const list = Object.hasOwn(holders, role) ? holders[role] : undefined
  if (!list) {
    const names = Object.keys(holders).join(', ')
    throw new RestError(400, `Invalid role: use one of ${names}.`)
  }
  return (workspace: WorkspaceRecord) =>
    principal ? principal === workspace : user !== undefined && list(workspace).includes(user.uuid)
}

/** Milliseconds since the epoch. */
function readAfter(text: string | undefined): number {
  if (text === undefined) return -Infinity
  const after = Date.parse(text)
  if (Number.isNaN(after)) throw new RestError(400, 'Invalid after: use an ISO 8601 time.')
  return after
}
