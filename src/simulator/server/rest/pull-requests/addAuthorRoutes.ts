import type { Hono } from 'hono'
import type { Simulation } from '../../Simulation.ts'
import { findUser } from '../accounts/findUser.ts'
import { createPullRequestViews } from '../createPullRequestViews.ts'
import type { RestEnvironment } from '../createRestRoutes.ts'
import { isVisible } from '../findRepository.ts'
import { findVisibleWorkspace } from '../findVisibleWorkspace.ts'
import { paginateViews } from '../paginate.ts'
import { RestError } from '../RestError.ts'
import { toRestAddress } from '../toRestAddress.ts'
import { readStates } from './readStates.ts'
import { settleMerge } from './settleMerge.ts'

/**
 * The pull requests that a user has opened in the repositories of a workspace that the caller sees;
 * without a `state` the open ones.
 */
export function addAuthorRoutes(routes: Hono<RestEnvironment>, simulation: Simulation): void {
  const { origin } = simulation

  routes.get('/workspaces/:workspace/pullrequests/:user', (context) => {
    const { world } = simulation
    const { viewer } = context.var
    const { workspace: slug, user: name } = context.req.param()
    const workspace = findVisibleWorkspace(world, viewer, slug)
    const author = findUser(world, name)
    if (!author) throw new RestError(404, `There is no user ${name}.`)
    const states = readStates(context.req.queries('state'))
    const found = world.repositories
      .filter((repository) => repository.workspace === workspace.uuid)
      .map((repository) => ({ workspace, repository, era: world.settings.era }))
      .filter((located) => isVisible(world, viewer, located))
      .flatMap((located) =>
        located.repository.pullRequests
          .filter((pullRequest) => pullRequest.author === author.uuid)
          .map((pullRequest) => ({ located, pullRequest })),
      )
    for (const place of found) settleMerge(simulation, place)
    const shown = found.filter(({ pullRequest }) => states.includes(pullRequest.state))
    const { summary } = createPullRequestViews(origin, world.users)
    return context.json(
      paginateViews(shown, toRestAddress(origin, context), ({ located, pullRequest }) =>
        summary(located, pullRequest),
      ),
    )
  })
}
