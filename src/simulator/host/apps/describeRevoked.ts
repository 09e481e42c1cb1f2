import type { AppChangeEffect } from '../../../contract/HostApps.ts'

/** What a change means for the users' approvals, in a sentence. */
export function describeRevoked({ revoked_approvals: count }: AppChangeEffect): string {
  if (count === 0) return 'No approval is revoked.'
  const users = count === 1 ? '1 user' : `${count} users`
  return `Raising scopes revokes the approvals of ${users}, who will be asked again.`
}
