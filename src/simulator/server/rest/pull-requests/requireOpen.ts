import type { PullRequestRecord } from '../../world/RepositoryRecord.ts'
import { RestError } from '../RestError.ts'

/** @throws {RestError} 400 when a pull request is closed; the text is ours */
export function requireOpen({ state }: PullRequestRecord): void {
  if (state !== 'OPEN') throw new RestError(400, 'This pull request is closed.')
}
