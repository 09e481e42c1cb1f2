import type { Hono } from 'hono'
import { findCommit } from '../../git/findCommit.ts'
import type { Simulation } from '../../Simulation.ts'
import { applyPush } from '../../pushes/applyPush.ts'
import { readJson } from '../../readJson.ts'
import { toGitAuthor } from '../../world/toGitAuthor.ts'
import { toAppAuthor } from '../../world/toAppAuthor.ts'
import { createRefViews } from '../createRefViews.ts'
import type { RestEnvironment } from '../createRestRoutes.ts'
import type { Located } from '../findRepository.ts'
import { locate, repositoryPath, type RestContext } from '../locate.ts'
import { requirePush } from '../requirePush.ts'
import { requireRole } from '../requireRole.ts'
import { RestError } from '../RestError.ts'
import { newBranchSchema, newTagSchema } from './refSchemas.ts'

/** Make and delete branches and tags. A branch or tag is made at a commit, by its hash or by a branch. */
export function addRefChangeRoutes(routes: Hono<RestEnvironment>, simulation: Simulation): void {
  const { origin, now } = simulation
  const views = (located: Located) => createRefViews(origin, simulation.world.users, located)

  routes.post(`${repositoryPath}/refs/branches`, async (context) => {
    const { located, actor } = open(context)
    const { name, target } = await readJson(context.req.raw, newBranchSchema)
    const { git } = located.repository
    const hash = requireCommit(located, target.hash)
    if (git.branches.has(name)) throw toTaken('Branch', name)
    const changes = [{ kind: 'branch' as const, name, old: undefined, new: hash }]
    requirePush(located, actor, changes)
    applyPush(simulation, { located, actor, changes })
    return context.json(views(located).branch(name, hash), 201)
  })

  routes.delete(`${repositoryPath}/refs/branches/:name{.+}`, (context) => {
    const { located, actor } = open(context)
    const name = context.req.param('name')
    const { git, mainBranch } = located.repository
    const old = git.branches.get(name)
    if (old === undefined) throw new RestError(404, `Branch "${name}" not found.`)
    // The main branch cannot be deleted (developer.atlassian.com/cloud/bitbucket/rest, "Delete a branch").
    if (name === mainBranch) throw new RestError(400, 'The main branch cannot be deleted.')
    const changes = [{ kind: 'branch' as const, name, old, new: undefined }]
    requirePush(located, actor, changes)
    applyPush(simulation, { located, actor, changes })
    return context.body(null, 204)
  })

  routes.post(`${repositoryPath}/refs/tags`, async (context) => {
    const { located, actor } = open(context)
    const { name, target, message } = await readJson(context.req.raw, newTagSchema)
    const { objects, tags } = located.repository.git
    const commit = requireCommit(located, target.hash)
    if (tags.has(name)) throw toTaken('Tag', name)
    const author = actor ? toGitAuthor(actor) : toAppAuthor(located.workspace)
    const tagger = { ...author, seconds: Math.floor(now() / 1_000), offset: '+0000' }
    const object = { type: 'tag' as const, object: commit, objectType: 'commit' as const }
    // Always one with a message, as Bitbucket makes it; its own words where there is none (ours).
    const text = message ?? `Added tag ${name} for changeset ${commit.slice(0, 12)}`
    const hash = objects.put({ ...object, name, tagger, message: `${text}\n` })
    const changes = [{ kind: 'tag' as const, name, old: undefined, new: hash }]
    applyPush(simulation, { located, actor, changes })
    return context.json(views(located).tag(name), 201)
  })

  routes.delete(`${repositoryPath}/refs/tags/:name{.+}`, (context) => {
    const { located, actor } = open(context)
    const name = context.req.param('name')
    const old = located.repository.git.tags.get(name)
    if (old === undefined) throw new RestError(404, `Tag "${name}" not found.`)
    const changes = [{ kind: 'tag' as const, name, old, new: undefined }]
    applyPush(simulation, { located, actor, changes })
    return context.body(null, 204)
  })

  function open(context: RestContext<typeof repositoryPath>) {
    const located = locate(simulation, context)
    return { located, actor: requireRole(context, located.workspace, 'member') }
  }
}

function requireCommit({ repository }: Located, name: string): string {
  const hash = findCommit(repository.git, name)
  if (hash === undefined) throw new RestError(400, `Commit not found: ${name}`)
  return hash
}

// The key is Bitbucket's as far as remembered, the text is ours.
function toTaken(kind: 'Branch' | 'Tag', name: string): RestError {
  const data = { key: `${kind.toUpperCase()}_ALREADY_EXISTS` }
  return new RestError(400, `${kind} "${name}" already exists.`, { data })
}
