import type {
  Repository,
  RepositoryLinks,
  RepositoryReference,
} from '../../../contract/Repository.ts'
import type { Located } from './findRepository.ts'
import { toProjectReference } from './projects/toProjectReference.ts'
import { toTeam } from './toTeam.ts'
import { toWorkspaceReference } from './toWorkspace.ts'

/**
 * A repository at its own address. Its one address to clone is that of HTTP, as the simulator has no SSH.
 * @param origin of the simulator, which is also the API's
 */
export function toRepository(origin: string, located: Located): Repository {
  const { workspace, repository, era } = located
  const reference = toRepositoryReference(origin, located)
  const { project, parent } = repository
  return {
    ...reference,
    slug: repository.slug,
    description: repository.description,
    is_private: repository.isPrivate,
    has_issues: repository.issueTracker !== undefined && era !== '2026',
    has_wiki: repository.hasWiki,
    fork_policy: repository.forkPolicy,
    scm: 'git',
    language: repository.language,
    website: repository.website,
    size: repository.size,
    owner: toTeam(origin, workspace),
    ...(parent && { parent: toRepositoryReference(origin, parent) }),
    created_on: repository.createdOn,
    updated_on: repository.updatedOn,
    mainbranch: { type: 'branch', name: repository.mainBranch },
    workspace: toWorkspaceReference(origin, workspace),
    ...(project && { project: toProjectReference(origin, workspace, project) }),
    links: toLinks(origin, located),
  }
}

function toLinks(origin: string, located: Located): RepositoryLinks {
  const { self, html } = toRepositoryReference(origin, located).links
  return {
    self,
    html,
    avatar: { href: `${origin}/account/${located.workspace.slug}/avatar/` },
    pullrequests: { href: `${self.href}/pullrequests` },
    commits: { href: `${self.href}/commits` },
    forks: { href: `${self.href}/forks` },
    watchers: { href: `${self.href}/watchers` },
    downloads: { href: `${self.href}/downloads` },
    hooks: { href: `${self.href}/hooks` },
    clone: [{ name: new URL(origin).protocol.replace(':', ''), href: `${html.href}.git` }],
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
