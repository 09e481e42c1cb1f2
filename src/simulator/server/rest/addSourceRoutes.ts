import { createHash } from 'node:crypto'
import type { Hono } from 'hono'
import type { Simulation } from '../Simulation.ts'
import { listDirectory } from '../world/listDirectory.ts'
import { findRevision } from '../world/listRefs.ts'
import { locate, repositoryPath } from './locate.ts'
import { toRestAddress } from './toRestAddress.ts'
import { createRefViews } from './createRefViews.ts'
import type { RestEnvironment } from './createRestRoutes.ts'
import { mediaTypeOf } from './mediaTypeOf.ts'
import { paginate } from './paginate.ts'
import { RestError } from './RestError.ts'
import { toSourceEntry } from './toSourceEntry.ts'

/**
 * Files and folders. The simulator keeps one state of them, so they are the same at each commit. The
 * root is answered at once, where Bitbucket redirects to the main branch's newest commit.
 */
export function addSourceRoutes(routes: Hono<RestEnvironment>, simulation: Simulation): void {
  const { origin } = simulation

  routes.get(`${repositoryPath}/src/:commit?/:path{.*}?`, (context) => {
    const located = locate(simulation, context)
    const { repository, workspace } = located
    const { commit: name = repository.mainBranch, path: asked = '' } = context.req.param()
    const revision = findRevision(repository, name)
    if (!revision) throw new RestError(404, `Commit not found: ${name}`)
    const commit = createRefViews(origin, simulation.world.users, located).reference(revision.hash)
    const repositoryUrl = `${origin}/2.0/repositories/${workspace.slug}/${repository.slug}`
    const isMeta = context.req.query('format') === 'meta'

    const path = asked.replace(/\/$/, '')
    const file = repository.files.find((one) => one.path === path)
    if (file) {
      if (isMeta) return context.json(toSourceEntry(repositoryUrl, commit, { path, file }))
      return context.body(file.content, 200, {
        'Content-Type': `${mediaTypeOf(path)}; charset=utf-8`,
        'Content-Disposition': `attachment; filename*=UTF-8''${toFileName(path)}`,
        // Its text is anybody's: no browser may run it under this origin.
        'Content-Security-Policy': "default-src 'none'; sandbox",
        'X-Content-Type-Options': 'nosniff',
        ETag: `"${createHash('sha1').update(file.content).digest('hex')}"`,
      })
    }
    const entries = listDirectory(repository, path)
    if (!entries) throw new RestError(404, `No such file or directory: ${path}`)
    if (isMeta && path !== '') return context.json(toSourceEntry(repositoryUrl, commit, { path }))
    const values = entries.map((entry) => toSourceEntry(repositoryUrl, commit, entry))
    return context.json(paginate(values, toRestAddress(origin, context)))
  })
}

function toFileName(path: string): string {
  return encodeURIComponent(path.split('/').at(-1) ?? '')
}
