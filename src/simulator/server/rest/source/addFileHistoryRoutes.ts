import type { Hono } from 'hono'
import { findCommit } from '../../git/findCommit.ts'
import { findEntry } from '../../git/findEntry.ts'
import { listChanges } from '../../git/listChanges.ts'
import { pairRenames } from '../../git/pairRenames.ts'
import type { GitStore } from '../../git/createGitStore.ts'
import { touchesPath } from '../../git/touchesPath.ts'
import { walkCommits } from '../../git/walkCommits.ts'
import type { Simulation } from '../../Simulation.ts'
import { noCommit } from '../commits/noCommit.ts'
import { createRefViews } from '../createRefViews.ts'
import type { RestEnvironment } from '../createRestRoutes.ts'
import { locate, repositoryPath } from '../locate.ts'
import { paginateViews } from '../paginate.ts'
import { RestError } from '../RestError.ts'
import { toRestAddress } from '../toRestAddress.ts'
import { toSourceEntry } from './toSourceEntry.ts'

/** The versions of a file, newest first, also under the names it had before, unless `renames=false`. */
export function addFileHistoryRoutes(routes: Hono<RestEnvironment>, simulation: Simulation): void {
  const { origin } = simulation

  routes.get(`${repositoryPath}/filehistory/:commit/:path{.+}`, (context) => {
    const located = locate(simulation, context)
    const { repository, workspace } = located
    const { git } = repository
    const { commit: name, path } = context.req.param()
    const start = findCommit(git, name)
    if (start === undefined) throw noCommit(name)
    const followsRenames = context.req.query('renames') !== 'false'
    const versions = listVersions(git, start, path, followsRenames)
    if (versions.length === 0) throw new RestError(404, `No such file or directory: ${path}`)
    const { reference } = createRefViews(origin, simulation.world.users, located)
    const url = `${origin}/2.0/repositories/${workspace.slug}/${repository.slug}`
    return context.json(
      paginateViews(versions, toRestAddress(origin, context), ({ commit, ...entry }) =>
        toSourceEntry(git.objects, url, reference(commit), entry),
      ),
    )
  })
}

function listVersions(git: GitStore, start: string, path: string, followsRenames: boolean) {
  const { objects } = git
  let at = path.replaceAll(/^\/|\/$/g, '')
  return [...walkCommits(git, [start])].flatMap((commit) => {
    if (!touchesPath(git, commit, at)) return []
    const entry = findEntry(objects, objects.commit(commit).tree, at)
    const version = entry ? [{ ...entry, commit, path: at }] : []
    if (entry && followsRenames) at = findFormerPath(git, commit, at) ?? at
    return version
  })
}

/** What a file was called before a commit; undefined when the commit did not move it. */
function findFormerPath({ objects }: GitStore, hash: string, path: string): string | undefined {
  const { tree, parents } = objects.commit(hash)
  const [parent] = parents
  if (parent === undefined || objects.typeOf(parent) !== 'commit') return undefined
  const before = objects.commit(parent).tree
  if (findEntry(objects, before, path)) return undefined
  const changes = pairRenames(objects, listChanges(objects, before, tree))
  return changes.find((change) => change.path === path)?.old?.path
}
