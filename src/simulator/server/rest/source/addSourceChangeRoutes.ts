import type { Hono } from 'hono'
import { addCommit } from '../../git/addCommit.ts'
import type { Simulation } from '../../Simulation.ts'
import { applyPush } from '../../pushes/applyPush.ts'
import { toAppAuthor } from '../../world/toAppAuthor.ts'
import { toGitAuthor } from '../../world/toGitAuthor.ts'
import type { RestEnvironment } from '../createRestRoutes.ts'
import { locate, repositoryPath } from '../locate.ts'
import { readForm } from '../readForm.ts'
import { requirePush } from '../requirePush.ts'
import { requireRole } from '../requireRole.ts'
import { toRestAddress } from '../toRestAddress.ts'
import { findParent } from './findParent.ts'
import { readFileForm } from './readFileForm.ts'

/**
 * Commit files with a form. Fields of other names than `message`, `author`, `branch`, `parents` and
 * `files` are files, by path; those that `files` names and the form does not have are deleted
 * (developer.atlassian.com/cloud/bitbucket/rest, "Create a commit by uploading a file").
 */
export function addSourceChangeRoutes(routes: Hono<RestEnvironment>, simulation: Simulation): void {
  const { origin, now } = simulation

  routes.post(`${repositoryPath}/src`, async (context) => {
    const located = locate(simulation, context)
    const { repository, workspace } = located
    const actor = requireRole(context, workspace, 'member')
    const address = toRestAddress(origin, context)
    const fields = await readFileForm(await readForm(context.req.raw), address.searchParams)
    const branch = fields.branch ?? repository.mainBranch
    const parent = findParent(repository.git, branch, repository.mainBranch, fields.parents)
    const hash = addCommit(repository.git, {
      parents: parent === undefined ? [] : [parent],
      changes: fields.changes,
      message: fields.message ?? toMessage([...fields.changes.keys()]),
      author: fields.author ?? (actor ? toGitAuthor(actor) : toAppAuthor(workspace)),
      date: now(),
    })
    const old = repository.git.branches.get(branch)
    const changes = [{ kind: 'branch' as const, name: branch, old, new: hash }]
    requirePush(located, actor, changes)
    applyPush(simulation, { located, actor, changes })
    const repositoryUrl = `${origin}/2.0/repositories/${workspace.slug}/${repository.slug}`
    return context.body(null, 201, { Location: `${repositoryUrl}/commit/${hash}` })
  })
}

/** As Bitbucket's own editor calls it (ours). */
function toMessage(paths: readonly string[]): string {
  return `${paths.join(', ')} edited by REST`
}
