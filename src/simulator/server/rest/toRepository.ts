import type { Repository, RepositoryReference } from '../../../contract/Repository.ts'
import type { Located } from './findRepository.ts'
import { toProjectReference } from './projects/toProject.ts'
import { toWorkspaceReference } from './toWorkspace.ts'

/** @param origin of the simulator, which is also the API's */
export function toRepository(origin: string, located: Located): Repository {
  const { workspace, repository, era } = located
  const reference = toRepositoryReference(origin, located)
  const { project } = repository
  return {
    ...reference,
    slug: repository.slug,
    description: repository.description,
    is_private: repository.isPrivate,
    has_issues: repository.issueTracker !== undefined && era !== '2026',
    scm: 'git',
    created_on: repository.createdOn,
    updated_on: repository.updatedOn,
    mainbranch: { type: 'branch', name: repository.mainBranch },
    workspace: toWorkspaceReference(origin, workspace),
    ...(project && { project: toProjectReference(origin, workspace, project) }),
    links: {
      ...reference.links,
      pullrequests: { href: `${reference.links.self.href}/pullrequests` },
    },
  }
}

/** As in other objects. */
export function toRepositoryReference(
  origin: string,
  { workspace, repository: { uuid, slug, name } }: Located,
): RepositoryReference {
  const fullName = `${workspace.slug}/${slug}`
  return {
    type: 'repository',
    uuid,
    name,
    full_name: fullName,
    links: {
      self: { href: `${origin}/2.0/repositories/${fullName}` },
      html: { href: `${origin}/${fullName}` },
    },
  }
}
