import type { Hono } from 'hono'
import type { Simulation } from '../Simulation.ts'
import { findCommit, listCommitRecords, type CommitRecord } from '../world/listCommitRecords.ts'
import { findBranchTip, findRevision, listBranches } from '../world/listRefs.ts'
import type { RepositoryRecord } from '../world/RepositoryRecord.ts'
import { locate, repositoryPath } from './locate.ts'
import { toRestAddress } from './toRestAddress.ts'
import { createRefViews } from './createRefViews.ts'
import type { RestEnvironment } from './createRestRoutes.ts'
import type { Located } from './findRepository.ts'
import { paginate } from './paginate.ts'
import { RestError } from './RestError.ts'

/** Branches and commits. */
export function addRefRoutes(routes: Hono<RestEnvironment>, simulation: Simulation): void {
  const { origin } = simulation
  const views = (located: Located) => createRefViews(origin, simulation.world.users, located)

  routes.get(`${repositoryPath}/refs/branches`, (context) => {
    const located = locate(simulation, context)
    const page = paginate(listBranches(located.repository), toRestAddress(origin, context))
    const values = page.values.flatMap((name) => {
      const tip = findBranchTip(located.repository, name)
      return tip ? [views(located).branch(name, tip)] : []
    })
    return context.json({ ...page, values })
  })

  routes.get(`${repositoryPath}/refs/branches/:name{.+}`, (context) => {
    const located = locate(simulation, context)
    const name = context.req.param('name')
    const tip = findBranchTip(located.repository, name)
    if (!tip) throw new RestError(404, `Branch "${name}" not found.`)
    return context.json(views(located).branch(name, tip))
  })

  routes.get(`${repositoryPath}/commit/:commit`, (context) => {
    const located = locate(simulation, context)
    const name = context.req.param('commit')
    const found = findCommit(located.repository, name)
    if (!found) throw new RestError(404, 'Commit not found')
    return context.json(views(located).commit(found))
  })

  routes.get(`${repositoryPath}/commits/:revision{.+}?`, (context) => {
    const located = locate(simulation, context)
    const { repository } = located
    const revision = context.req.param('revision')
    const start = revision === undefined ? undefined : findRevision(repository, revision)
    if (revision !== undefined && !start) throw new RestError(404, 'Commit not found')
    const commits = start ? listAncestors(repository, start) : listCommitRecords(repository)
    // A list of commits has no size and no page number.
    const { values, pagelen, next } = paginate(commits, toRestAddress(origin, context))
    return context.json({ values: values.map(views(located).commit), pagelen, next })
  })
}

/** A commit and all it stands on, newest first. */
function listAncestors(repository: RepositoryRecord, { hash }: CommitRecord): CommitRecord[] {
  const wanted = new Set([hash])
  return listCommitRecords(repository).filter((commit) => {
    if (!wanted.has(commit.hash)) return false
    for (const parent of commit.parents) wanted.add(parent)
    return true
  })
}
