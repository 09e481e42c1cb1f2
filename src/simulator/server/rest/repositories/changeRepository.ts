import { createIssueTracker } from '../../world/createIssueTracker.ts'
import type { RepositoryRecord } from '../../world/RepositoryRecord.ts'
import type { World } from '../../world/World.ts'
import { RestError } from '../RestError.ts'
import type { RepositoryChange } from './repositorySchemas.ts'

/**
 * Change the details of a repository. Its slug, which follows its name, is not among them.
 * @throws {RestError} 400 for an unknown project, or for a public repository in a private one
 */
export function changeRepository(
  { projects }: World,
  repository: RepositoryRecord,
  change: RepositoryChange,
): void {
  const key = change.project?.key
  const project =
    key === undefined
      ? repository.project
      : projects.find((one) => one.workspace === repository.workspace && one.key === key)
  if (key !== undefined && !project)
    throw new RestError(400, `project: There is no project ${key}.`)
  const isPrivate = change.is_private ?? repository.isPrivate
  if (project?.isPrivate && !isPrivate) {
    throw new RestError(400, 'is_private: A private project holds private repositories only.')
  }
  if (project) repository.project = project
  if (change.has_issues === false) delete repository.issueTracker
  if (change.has_issues) {
    repository.issueTracker ??= createIssueTracker()
  }
  repository.isPrivate = isPrivate
  repository.name = change.name ?? repository.name
  repository.description = change.description ?? repository.description
  repository.language = change.language?.toLowerCase() ?? repository.language
  repository.website = change.website ?? repository.website
  repository.hasWiki = change.has_wiki ?? repository.hasWiki
  repository.forkPolicy = change.fork_policy ?? repository.forkPolicy
}
