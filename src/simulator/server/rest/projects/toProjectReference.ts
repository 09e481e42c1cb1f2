import type { ProjectReference } from '../../../../contract/Project.ts'
import type { ProjectRecord } from '../../world/ProjectRecord.ts'
import type { WorkspaceRecord } from '../../world/World.ts'

/** As in a repository. */
export function toProjectReference(
  origin: string,
  { slug }: WorkspaceRecord,
  { uuid, key, name }: ProjectRecord,
): ProjectReference {
  return {
    type: 'project',
    uuid,
    key,
    name,
    links: {
      html: { href: `${origin}/${slug}/workspace/projects/${key}` },
      avatar: { href: `${origin}/account/${slug}/avatar/` },
    },
  }
}
