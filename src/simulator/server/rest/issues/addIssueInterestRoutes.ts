import type { Hono } from 'hono'
import type { Simulation } from '../../Simulation.ts'
import type { RestEnvironment } from '../createRestRoutes.ts'
import { requireActor } from '../locate.ts'
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
      const located = locateIssue(simulation, context)
      const { uuid } = requireActor(context, located)
      if (!located.issue[list].has(uuid)) throw new RestError(404, 'You do not.')
      return context.body(null, 204)
    })

    routes.put(path, (context) => {
      const located = locateIssue(simulation, context)
      located.issue[list].add(requireActor(context, located).uuid)
      return context.body(null, 204)
    })

    routes.delete(path, (context) => {
      const located = locateIssue(simulation, context)
      located.issue[list].delete(requireActor(context, located).uuid)
      return context.body(null, 204)
    })
  }
}
