import type { Repository, RepositoryReference } from '../../../contract/Repository.ts'
import type { Workspace, WorkspaceReference } from '../../../contract/Workspace.ts'
import type { WorkspaceRecord } from '../world/World.ts'
import type { Located } from './findRepository.ts'
import { toProjectReference } from './projects/toProjectReference.ts'

/** @param origin of the simulator, which is also the API's */
export function toWorkspace(origin: string, workspace: WorkspaceRecord): Workspace {
  const reference = toWorkspaceReference(origin, workspace)
  const { slug, isPrivate, createdOn } = workspace
  const self = reference.links.self.href
  const owners = new URLSearchParams({ q: 'permission="owner"' })
  return {
    ...reference,
    is_private: isPrivate,
    is_privacy_enforced: false,
    forking_mode: 'allow_forks',
    created_on: createdOn,
    links: {
      ...reference.links,
      members: { href: `${self}/members` },
      owners: { href: `${self}/permissions?${owners.toString()}` },
      projects: { href: `${self}/projects` },
      repositories: { href: `${origin}/2.0/repositories/${slug}` },
      snippets: { href: `${origin}/2.0/snippets/${slug}` },
    },
  }
}

/** As in other objects. */
export function toWorkspaceReference(
  origin: string,
  { uuid, slug, name }: WorkspaceRecord,
): WorkspaceReference {
  return {
    type: 'workspace',
    uuid,
    slug,
    name,
    links: {
      self: { href: `${origin}/2.0/workspaces/${slug}` },
      html: { href: `${origin}/${slug}/` },
      avatar: { href: `${origin}/account/${slug}/avatar/` },
    },
  }
}

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
