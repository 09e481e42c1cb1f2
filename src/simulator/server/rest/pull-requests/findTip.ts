import { findBranchTip } from '../../world/listRefs.ts'
import type { RepositoryRecord } from '../../world/RepositoryRecord.ts'

/** Hash of a branch's newest commit; undefined when there is no such branch. */
export function findTip(repository: RepositoryRecord, branch: string): string | undefined {
  return findBranchTip(repository, branch)?.hash
}
