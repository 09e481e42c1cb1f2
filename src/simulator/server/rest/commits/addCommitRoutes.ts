import type { Hono } from 'hono'
import type { Simulation } from '../../Simulation.ts'
import { createRefViews } from '../createRefViews.ts'
import type { RestEnvironment } from '../createRestRoutes.ts'
import { locate, repositoryPath } from '../locate.ts'
import { commitPath, locateCommit } from '../locateCommit.ts'
import { readForm } from '../readForm.ts'
import { toRestAddress } from '../toRestAddress.ts'
import { pageCommits } from './pageCommits.ts'

/**
 * Commits. A list of them goes on at an opaque address, and has no size and no page number. `include`
 * and `exclude` take what a revision may be, repeated, also as a form that is posted, for lists that are
 * too long for an address.
 */
export function addCommitRoutes(routes: Hono<RestEnvironment>, simulation: Simulation): void {
  const { origin } = simulation

  routes.get(commitPath, (context) => {
    const { located, commit } = locateCommit(simulation, context)
    const views = createRefViews(origin, simulation.world.users, located)
    return context.json(views.commit(commit.hash))
  })

  routes.on(['GET', 'POST'], `${repositoryPath}/commits/:revision{.+}?`, async (context) => {
    const located = locate(simulation, context)
    const address = toRestAddress(origin, context)
    const isForm = context.req.method === 'POST' && context.req.raw.body
    const posted = isForm ? await readForm(context.req.raw) : new FormData()
    const asked = (name: string) => [
      ...address.searchParams.getAll(name),
      ...posted.getAll(name).filter((value) => typeof value === 'string'),
    ]
    const revision = context.req.param('revision')
    const page = pageCommits(located.repository.git, address, {
      include: [...(revision === undefined ? [] : [revision]), ...asked('include')],
      exclude: asked('exclude'),
      path: asked('path').at(-1),
    })
    const { commit } = createRefViews(origin, simulation.world.users, located)
    return context.json({ ...page, values: page.values.map(commit) })
  })
}
