import type { UserRecord, World, WorkspaceRecord } from '../../world/World.ts'
import type { ReviewerName } from './pullRequestSchemas.ts'
import { refuseField } from './refuseField.ts'

/**
 * The users that a body names as reviewers, each once.
 * @throws {RestError} 400 for one who cannot review; the texts are those that a public client reads
 */
export function resolveReviewers(
  { users }: World,
  { members }: WorkspaceRecord,
  names: readonly ReviewerName[],
  author: string,
): UserRecord[] {
  const found = names.map((name) => {
    const user = users.find(({ uuid, accountId }) =>
      'uuid' in name ? uuid === name.uuid : accountId === name.account_id,
    )
    if (!user) return refuseField('reviewers', 'Malformed reviewers list')
    if (user.uuid === author) {
      const text = `${user.displayName} is the author and cannot be included as a reviewer.`
      return refuseField('reviewers', text)
    }
    if (members.includes(user.uuid)) return user
    const reason = 'is not a member of this workspace and cannot be added to this pull request'
    return refuseField('reviewers', `${user.displayName} ${reason}`)
  })
  return [...new Set(found)]
}
