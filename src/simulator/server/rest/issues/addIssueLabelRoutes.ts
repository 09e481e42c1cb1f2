import type { Hono } from 'hono'
import type { Simulation } from '../../Simulation.ts'
import type { RestEnvironment } from '../createRestRoutes.ts'
import { repositoryPath } from '../locate.ts'
import { paginate } from '../paginate.ts'
import { RestError } from '../RestError.ts'
import { toRestAddress } from '../toRestAddress.ts'
import { createIssueViews } from './createIssueViews.ts'
import { locateTracker } from './locateIssue.ts'

const kinds = [
  { type: 'component', list: 'components' },
  { type: 'milestone', list: 'milestones' },
  { type: 'version', list: 'versions' },
] as const

/** What issues are sorted by. REST 2.0 only reads it. */
export function addIssueLabelRoutes(routes: Hono<RestEnvironment>, simulation: Simulation): void {
  const { origin } = simulation

  for (const { type, list } of kinds) {
    routes.get(`${repositoryPath}/${list}`, (context) => {
      const located = locateTracker(simulation, context)
      const views = createIssueViews(origin, simulation.world.users, located)
      const values = located.tracker[list].map((one) => views.label(type, one))
      return context.json(paginate(values, toRestAddress(origin, context)))
    })

    routes.get(`${repositoryPath}/${list}/:label`, (context) => {
      const located = locateTracker(simulation, context)
      const views = createIssueViews(origin, simulation.world.users, located)
      const name = context.req.param('label')
      const found = located.tracker[list].find(({ id }) => String(id) === name)
      if (!found) throw new RestError(404, `There is no ${type} ${name}.`)
      return context.json(views.label(type, found))
    })
  }
}
