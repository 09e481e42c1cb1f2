import type { Hono } from 'hono'
import type { InferOutput } from 'valibot'
import { readJson } from '../../readJson.ts'
import type { Simulation } from '../../Simulation.ts'
import { announce } from '../../webhooks/announce.ts'
import { createCommitStatuses } from '../../world/createCommitStatuses.ts'
import { copyGitStore } from '../../git/copyGitStore.ts'
import type { WorkspaceRecord } from '../../world/World.ts'
import type { RestEnvironment } from '../createRestRoutes.ts'
import { isVisible, type Located } from '../findRepository.ts'
import { findVisibleWorkspace } from '../findVisibleWorkspace.ts'
import { locate, repositoryPath, type RestContext } from '../locate.ts'
import { paginate } from '../paginate.ts'
import { requireRole } from '../requireRole.ts'
import { RestError } from '../RestError.ts'
import { toRepository } from '../toRepository.ts'
import { toRestAddress } from '../toRestAddress.ts'
import { readRole } from '../workspaces/addPublicRepositoryRoutes.ts'
import { placeRepository } from './placeRepository.ts'
import { forkSchema } from './repositorySchemas.ts'
import { toSlug } from './toSlug.ts'

type Fork = InferOutput<typeof forkSchema>

/** Forks of a repository. A new one is in a workspace where the caller may create repositories. */
export function addForkRoutes(routes: Hono<RestEnvironment>, simulation: Simulation): void {
  const { origin } = simulation

  routes.get(`${repositoryPath}/forks`, (context) => {
    const { viewer } = context.var
    const { world } = simulation
    const { repository: original } = locate(simulation, context)
    const hasRole = readRole(context.req.query('role'), viewer)
    const values = world.repositories
      .filter(({ parent }) => parent?.repository === original)
      .flatMap((repository): Located[] => {
        const workspace = world.workspaces.find(({ uuid }) => uuid === repository.workspace)
        return workspace ? [{ workspace, repository, era: world.settings.era }] : []
      })
      .filter((fork) => isVisible(world, viewer, fork) && (hasRole?.(fork.workspace) ?? true))
      .map((fork) => toRepository(origin, fork))
    return context.json(paginate(values, toRestAddress(origin, context)))
  })

  routes.post(`${repositoryPath}/forks`, async (context) => {
    const original = locate(simulation, context)
    const { workspace: place, ...change } = await readJson(context.req.raw, forkSchema)
    const workspace = findPlace(context, original, place)
    const creator = requireRole(context, workspace, 'admin')
    const { repository } = original
    const isPrivate = change.is_private ?? repository.isPrivate
    requireForkable(original, isPrivate)
    const { name, description, language, website, mainBranch, git, size } = repository
    const fork = placeRepository(simulation, {
      workspace,
      slug: change.name === undefined ? repository.slug : toSlug(change.name),
      creator,
      change: { ...change, is_private: isPrivate },
      content: {
        name,
        description,
        language,
        website,
        mainBranch,
        git: copyGitStore(git),
        size,
        statuses: createCommitStatuses(),
        parent: original,
      },
    })
    const shown = toRepository(origin, fork)
    announce(simulation, {
      event: 'repo:fork',
      actor: context.var.viewer.user,
      workspace: original.workspace,
      located: original,
      data: { fork: shown },
    })
    return context.json(shown, 201, { Location: shown.links.self.href })
  })

  /** Without a place an app forks into its own workspace, and a user where the original is. */
  function findPlace(
    context: RestContext<string>,
    original: Located,
    place: Fork['workspace'],
  ): WorkspaceRecord {
    const { viewer } = context.var
    const own = (viewer.principal ?? original.workspace).uuid
    const given = place && ('slug' in place ? place.slug : place.uuid)
    return findVisibleWorkspace(simulation.world, viewer, given ?? own)
  }
}

/** @throws {RestError} 403 when the original does not let itself be forked like that; texts are ours */
function requireForkable({ repository }: Located, isPrivate: boolean): void {
  const { forkPolicy, isPrivate: isSecret } = repository
  if (forkPolicy === 'no_forks') throw new RestError(403, 'This repository may not be forked.')
  if (isSecret && forkPolicy === 'no_public_forks' && !isPrivate) {
    throw new RestError(403, 'Forks of this repository are private.')
  }
}
