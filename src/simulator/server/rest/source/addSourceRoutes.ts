import type { Hono } from 'hono'
import { findCommit } from '../../git/findCommit.ts'
import { findEntry } from '../../git/findEntry.ts'
import { listDirectory } from '../../git/listDirectory.ts'
import type { Simulation } from '../../Simulation.ts'
import { noCommit } from '../commits/noCommit.ts'
import { createRefViews } from '../createRefViews.ts'
import type { RestEnvironment } from '../createRestRoutes.ts'
import { locate, repositoryPath } from '../locate.ts'
import { paginateViews } from '../paginate.ts'
import { RestError } from '../RestError.ts'
import { toRestAddress } from '../toRestAddress.ts'
import { readDepth } from './readDepth.ts'
import { isRendered, sendFile, sendRendered } from './sendFile.ts'
import { toSourceEntry } from './toSourceEntry.ts'

/** Files and folders at a commit, to read. */
export function addSourceRoutes(routes: Hono<RestEnvironment>, simulation: Simulation): void {
  const { origin } = simulation

  // Bitbucket answers with the directory itself, or with a redirect to it: what its operation describes
  // is "a redirect to the main branch's newest commit" (OpenAPI, 2026).
  routes.get(`${repositoryPath}/src`, (context) => {
    const { repository } = locate(simulation, context)
    const tip = repository.git.branches.get(repository.mainBranch)
    if (tip === undefined) throw noCommit(repository.mainBranch)
    const address = toRestAddress(origin, context)
    address.pathname = `${address.pathname}/${tip}/`
    return context.redirect(address.href, 302)
  })

  routes.get(`${repositoryPath}/src/:commit/:path{.*}?`, (context) => {
    const located = locate(simulation, context)
    const { repository, workspace } = located
    const { objects } = repository.git
    const { commit: name, path: asked = '' } = context.req.param()
    const hash = findCommit(repository.git, name)
    if (hash === undefined) throw noCommit(name)
    const commit = createRefViews(origin, simulation.world.users, located).reference(hash)
    const repositoryUrl = `${origin}/2.0/repositories/${workspace.slug}/${repository.slug}`
    const isMeta = context.req.query('format') === 'meta'

    const { tree } = objects.commit(hash)
    const path = asked.replace(/\/$/, '')
    const found = findEntry(objects, tree, path)
    if (!found) throw new RestError(404, `No such file or directory: ${path}`)
    const entry = { ...found, path }
    if (isMeta && path !== '') {
      return context.json(toSourceEntry(objects, repositoryUrl, commit, entry))
    }
    const isText = ['100644', '100755'].includes(entry.mode)
    if (isText && context.req.query('format') === 'rendered' && isRendered(path)) {
      return sendRendered(context, objects, entry)
    }
    if (entry.mode !== '40000') return sendFile(context, objects, entry)
    const address = toRestAddress(origin, context)
    const entries = listDirectory(objects, tree, path, readDepth(address)) ?? []
    return context.json(
      paginateViews(entries, address, (one) => toSourceEntry(objects, repositoryUrl, commit, one)),
    )
  })
}
