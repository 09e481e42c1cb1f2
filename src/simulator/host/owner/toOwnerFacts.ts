import type { OwnerView } from '../api/repositorySchemas.ts'

export interface OwnerFacts {
  name: string
  /** Path of the page. */
  address: string
  /** Whose apps show themselves; null for nobody's. */
  workspace: { uuid: string; name: string } | null
  /** Of the target for apps. */
  type: 'workspace' | 'user'
  href: string
}

/** What a workspace's page and a profile have in common. */
export function toOwnerFacts(owner: OwnerView): OwnerFacts {
  if (owner.type === 'workspace') {
    const { workspace, type } = owner
    const { name, slug, links } = workspace
    return { name, address: `/${slug}/`, workspace, type, href: links.self.href }
  }
  const { user, workspace, type } = owner
  return {
    name: user.display_name,
    address: `/${encodeURIComponent(user.uuid)}/`,
    workspace,
    type,
    href: user.links.self.href,
  }
}
