import type { UserRecord } from '../../world/World.ts'
import type { PullRequestRecord } from '../../world/RepositoryRecord.ts'

/** What a merge is called when nobody says otherwise, as public histories of Bitbucket's have it. */
export function toMergeMessage(
  { id, title, sourceBranch, participants }: PullRequestRecord,
  users: readonly UserRecord[],
): string {
  const approvals = participants
    .filter(({ state }) => state === 'approved')
    .flatMap(({ user }) => users.find(({ uuid }) => uuid === user)?.displayName ?? [])
    .map((name) => `Approved-by: ${name}`)
  return [`Merged in ${sourceBranch} (pull request #${id})`, title, approvals.join('\n')]
    .filter((paragraph) => paragraph !== '')
    .join('\n\n')
}
