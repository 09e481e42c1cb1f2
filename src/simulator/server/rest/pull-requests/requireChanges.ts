import { isAncestor } from '../../git/findMergeBase.ts'
import type { RepositoryRecord } from '../../world/RepositoryRecord.ts'
import { RestError } from '../RestError.ts'

/**
 * @param source hash
 * @param destination hash
 * @throws {RestError} 400 when the destination has all that the source has (text of public tickets)
 */
export function requireChanges(
  { git }: RepositoryRecord,
  source: string,
  destination: string,
): void {
  if (!isAncestor(git, source, destination)) return
  throw new RestError(400, 'There are no changes to be pulled')
}
