import type { UserRecord } from '../../world/World.ts'
import type { LocatedPullRequest } from './LocatedPullRequest.ts'
import { requireOpen } from './requireOpen.ts'

/** @throws {RestError} 400 when a pull request is closed */
export function requireMergeable({ pullRequest }: LocatedPullRequest, _actor: UserRecord): void {
  requireOpen(pullRequest)
}
