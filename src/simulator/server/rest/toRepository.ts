import type { Repository } from '../../../contract/Repository.ts'
import type { Workspace } from '../../../contract/Workspace.ts'
import type { WorkspaceRecord } from '../world/World.ts'
import type { Located } from './findRepository.ts'

export function toWorkspace(origin: string, workspace: WorkspaceRecord): Workspace {
  const { uuid, slug, name, isPrivate, createdOn } = workspace
  return {
    type: 'workspace',
    uuid,
    slug,
    name,
    is_private: isPrivate,
    created_on: createdOn,
    links: {
      self: { href: `${origin}/2.0/workspaces/${slug}` },
      html: { href: `${origin}/${slug}/` },
      avatar: { href: `${origin}/account/${slug}/avatar/` },
    },
  }
}

export function toRepository(origin: string, { workspace, repository }: Located): Repository {
  const fullName = `${workspace.slug}/${repository.slug}`
  const self = `${origin}/2.0/repositories/${fullName}`
  const { type, uuid, slug, name, links } = toWorkspace(origin, workspace)
  return {
    type: 'repository',
    uuid: repository.uuid,
    name: repository.name,
    slug: repository.slug,
    full_name: fullName,
    description: repository.description,
    is_private: repository.isPrivate,
    scm: 'git',
    created_on: repository.createdOn,
    updated_on: repository.updatedOn,
    mainbranch: { type: 'branch', name: repository.mainBranch },
    workspace: { type, uuid, slug, name, links },
    links: {
      self: { href: self },
      html: { href: `${origin}/${fullName}` },
      pullrequests: { href: `${self}/pullrequests` },
    },
  }
}
