import type { RepositoryPermission } from '../../../../contract/RepositoryPermission.ts'
import type { UserRecord } from '../../world/World.ts'
import type { Located } from '../findRepository.ts'
import { toAccount } from '../toAccount.ts'
import { toRepositoryReference } from '../toRepository.ts'

/** The highest that a member has: admins of a workspace administer, and its other members write (ours). */
export function toRepositoryPermission(
  origin: string,
  located: Located,
  user: UserRecord,
): RepositoryPermission {
  return {
    type: 'repository_permission',
    permission: located.workspace.admins.includes(user.uuid) ? 'admin' : 'write',
    user: toAccount(origin, user),
    repository: toRepositoryReference(origin, located),
  }
}
