import type { WorkspaceRecord } from '../../world/World.ts'
import { RestError } from '../RestError.ts'

/**
 * How to order workspaces by a `sort` that knows the slug alone
 * (developer.atlassian.com/cloud/bitbucket/rest/api-group-workspaces, `/user/workspaces`).
 *
 * @param sort Default: `slug`
 * @throws {RestError} 400 for another field; the text is ours
 */
export function toSlugOrder(
  sort = 'slug',
): (one: WorkspaceRecord, other: WorkspaceRecord) => number {
  if (sort !== 'slug' && sort !== '-slug') {
    throw new RestError(400, 'Invalid sort: use slug or -slug.')
  }
  const sign = sort === 'slug' ? 1 : -1
  return (one, other) => sign * (one.slug < other.slug ? -1 : 1)
}
