import type { Hono } from 'hono'
import type { Simulation } from '../../Simulation.ts'
import { createRefViews } from '../createRefViews.ts'
import type { RestEnvironment } from '../createRestRoutes.ts'
import type { Located } from '../findRepository.ts'
import { locate, repositoryPath } from '../locate.ts'
import { paginateViews } from '../paginate.ts'
import { RestError } from '../RestError.ts'
import { toRestAddress } from '../toRestAddress.ts'
import { listBranches, listTags } from './listRefs.ts'

/** Branches and tags, to read. */
export function addRefRoutes(routes: Hono<RestEnvironment>, simulation: Simulation): void {
  const { origin } = simulation
  const views = (located: Located) => createRefViews(origin, simulation.world.users, located)

  routes.get(`${repositoryPath}/refs`, (context) => {
    const located = locate(simulation, context)
    const { branch, tag } = views(located)
    const refs = [
      ...listBranches(located.repository).map(
        ([name, hash]) =>
          () =>
            branch(name, hash),
      ),
      ...listTags(located.repository).map((name) => () => tag(name)),
    ]
    return context.json(paginateViews(refs, toRestAddress(origin, context), (view) => view()))
  })

  routes.get(`${repositoryPath}/refs/branches`, (context) => {
    const located = locate(simulation, context)
    const { branch } = views(located)
    const address = toRestAddress(origin, context)
    const branches = listBranches(located.repository)
    return context.json(paginateViews(branches, address, ([name, tip]) => branch(name, tip)))
  })

  routes.get(`${repositoryPath}/refs/branches/:name{.+}`, (context) => {
    const located = locate(simulation, context)
    const name = context.req.param('name')
    const tip = located.repository.git.branches.get(name)
    if (tip === undefined) throw new RestError(404, `Branch "${name}" not found.`)
    return context.json(views(located).branch(name, tip))
  })

  routes.get(`${repositoryPath}/refs/tags`, (context) => {
    const located = locate(simulation, context)
    const { tag } = views(located)
    const address = toRestAddress(origin, context)
    return context.json(paginateViews(listTags(located.repository), address, tag))
  })

  routes.get(`${repositoryPath}/refs/tags/:name{.+}`, (context) => {
    const located = locate(simulation, context)
    const name = context.req.param('name')
    const tag = views(located).tag(name)
    if (!tag) throw new RestError(404, `Tag "${name}" not found.`)
    return context.json(tag)
  })
}
