import type { Workspace, WorkspaceReference } from '../../../contract/Workspace.ts'
import type { WorkspaceRecord } from '../world/World.ts'

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
