import type { Simulation } from '../../Simulation.ts'
import {
  createRepositoryRecord,
  type RepositoryFields,
} from '../../world/createRepositoryRecord.ts'
import type { UserRecord, WorkspaceRecord } from '../../world/World.ts'
import type { Located } from '../findRepository.ts'
import { RestError } from '../RestError.ts'
import { changeRepository } from './changeRepository.ts'
import type { RepositoryChange } from './repositorySchemas.ts'
import { requireSlug } from './toSlug.ts'

export interface PlaceRepositoryParameters {
  workspace: WorkspaceRecord
  slug: string
  /** Watches it from the start; undefined for an app that acts for itself. */
  creator: UserRecord | undefined
  change: RepositoryChange
  /** What it has from the start. Default: nothing. */
  content?: Omit<Partial<RepositoryFields>, 'uuid' | 'slug' | 'workspace'>
}

/**
 * Put a new repository into a workspace: into its oldest project, if none is named
 * (developer.atlassian.com/cloud/bitbucket/rest/api-group-repositories), and private, if nothing is
 * said (ours).
 *
 * @throws {RestError} 400 for a slug that is taken or cannot be one; as `changeRepository`
 */
export function placeRepository(
  { world, createId, now }: Simulation,
  { workspace, slug, creator, change, content = {} }: PlaceRepositoryParameters,
): Located {
  requireSlug(slug)
  requireFreeSlug(world.repositories, workspace, slug)
  const [project] = world.projects.filter((one) => one.workspace === workspace.uuid)
  const repository = createRepositoryRecord({
    ...content,
    uuid: `{${createId()}}`,
    slug,
    workspace: workspace.uuid,
    createdOn: new Date(now()).toISOString(),
    watchers: creator ? [creator.uuid] : [],
    ...(project && { project }),
  })
  changeRepository(world, repository, change)
  world.repositories = [...world.repositories, repository]
  return { workspace, repository, era: world.settings.era }
}

/** @throws {RestError} 400 when a workspace has such a repository */
export function requireFreeSlug(
  repositories: readonly Located['repository'][],
  { uuid }: WorkspaceRecord,
  slug: string,
): void {
  if (!repositories.some((one) => one.workspace === uuid && one.slug === slug)) return
  throw new RestError(400, 'Repository with this Slug and Owner already exists.')
}
