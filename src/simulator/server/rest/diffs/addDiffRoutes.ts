import type { Hono } from 'hono'
import { findMergeBase } from '../../git/findMergeBase.ts'
import type { Simulation } from '../../Simulation.ts'
import { createRefViews } from '../createRefViews.ts'
import type { RestEnvironment } from '../createRestRoutes.ts'
import { locate, repositoryPath } from '../locate.ts'
import { paginateViews } from '../paginate.ts'
import { RestError } from '../RestError.ts'
import { toRestAddress } from '../toRestAddress.ts'
import { readChanges } from './readChanges.ts'
import { readSpec } from './readSpec.ts'
import { sendDiff, sendText } from './sendDiff.ts'
import { toDiffStat } from './toDiffStat.ts'
import { toPatchSeries } from './toPatchSeries.ts'

/** What sets commits apart: as text, in numbers, as patches, and where their histories met last. */
export function addDiffRoutes(routes: Hono<RestEnvironment>, simulation: Simulation): void {
  const { origin } = simulation

  routes.get(`${repositoryPath}/diff/:spec{.+}`, (context) => {
    const { git } = locate(simulation, context).repository
    const changes = readChanges(git, context.req.param('spec'), toRestAddress(origin, context))
    return sendDiff(context, git.objects, changes)
  })

  routes.get(`${repositoryPath}/diffstat/:spec{.+}`, (context) => {
    const { repository, workspace } = locate(simulation, context)
    const { git } = repository
    const spec = context.req.param('spec')
    const address = toRestAddress(origin, context)
    const repositoryUrl = `${origin}/2.0/repositories/${workspace.slug}/${repository.slug}`
    const sides = { repositoryUrl, ...readSpec(git, spec) }
    const ignoreWhitespace = context.req.query('ignore_whitespace') === 'true'
    return context.json(
      paginateViews(readChanges(git, spec, address), address, (change) =>
        toDiffStat(git.objects, sides, change, { ignoreWhitespace }),
      ),
    )
  })

  routes.get(`${repositoryPath}/patch/:spec{.+}`, (context) => {
    const { git } = locate(simulation, context).repository
    const series = toPatchSeries(git, readSpec(git, context.req.param('spec')))
    return sendText(context, new Uint8Array(series))
  })

  routes.get(`${repositoryPath}/merge-base/:revspec{.+}`, (context) => {
    const located = locate(simulation, context)
    const { git } = located.repository
    const { source, destination, isRange } = readSpec(git, context.req.param('revspec'))
    if (!isRange || destination === undefined) {
      throw new RestError(400, 'Invalid revspec: use two commits with ".." between.')
    }
    const base = findMergeBase(git, source, destination)
    if (base === undefined) throw new RestError(404, 'The commits have no common ancestor.')
    return context.json(createRefViews(origin, simulation.world.users, located).commit(base))
  })
}
