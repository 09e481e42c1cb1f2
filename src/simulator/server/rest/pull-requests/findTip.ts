import type { RepositoryRecord } from '../../world/RepositoryRecord.ts'

/** Hash of a branch's newest commit; undefined when there is no such branch. */
export function findTip({ git }: RepositoryRecord, branch: string): string | undefined {
  return git.branches.get(branch)
}
