import type { BranchRestrictionRecord, BranchType } from '../../world/BranchRestrictionRecord.ts'
import type { RepositoryRecord } from '../../world/RepositoryRecord.ts'
import { matchesGlob } from './matchesGlob.ts'

/** The restrictions of a repository that hold for a branch. */
export function listRestrictions(
  repository: RepositoryRecord,
  branch: string,
): BranchRestrictionRecord[] {
  return repository.branchRestrictions.filter(({ match }) =>
    match.kind === 'glob'
      ? matchesGlob(match.pattern, branch)
      : isOfType(repository, match.branchType, branch),
  )
}

function isOfType(
  { branchingModel, mainBranch }: RepositoryRecord,
  type: BranchType,
  branch: string,
): boolean {
  const { development, production, types } = branchingModel
  if (type === 'development' || type === 'production') {
    const { name, usesMainBranch } = type === 'development' ? development : production
    const isThere = type === 'development' || production.isEnabled
    return isThere && branch === (usesMainBranch ? mainBranch : name)
  }
  return types.some(
    ({ kind, isEnabled, prefix }) => kind === type && isEnabled && branch.startsWith(prefix),
  )
}
