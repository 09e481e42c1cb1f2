import type { Hono } from 'hono'
import type { Simulation } from '../../Simulation.ts'
import type { RestEnvironment } from '../createRestRoutes.ts'
import { requireUser } from '../requireUser.ts'
import { RestError } from '../RestError.ts'
import { issuePath, locateIssue } from './locateIssue.ts'

const kinds = [
  { path: `${issuePath}/vote`, list: 'votes' },
  { path: `${issuePath}/watch`, list: 'watchers' },
] as const

/** A user's vote for an issue, and whether they watch it. */
export function addIssueInterestRoutes(
  routes: Hono<RestEnvironment>,
  simulation: Simulation,
): void {
  for (const { path, list } of kinds) {
    routes.get(path, (context) => {
      const { issue } = locateIssue(simulation, context)
      const { uuid } = requireUser(context)
      if (!issue[list].has(uuid)) throw new RestError(404, 'You do not.')
      return context.body(null, 204)
    })

    routes.put(path, (context) => {
      const { issue } = locateIssue(simulation, context)
      issue[list].add(requireUser(context).uuid)
      return context.body(null, 204)
    })

    routes.delete(path, (context) => {
      const { issue } = locateIssue(simulation, context)
      issue[list].delete(requireUser(context).uuid)
      return context.body(null, 204)
    })
  }
}
