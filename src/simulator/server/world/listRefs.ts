import { type CommitRecord, findCommit, listCommitRecords } from './listCommitRecords.ts'
import type { RepositoryRecord } from './RepositoryRecord.ts'

/** The main branch, then those of open pull requests. */
export function listBranches({ mainBranch, pullRequests }: RepositoryRecord): string[] {
  const open = pullRequests.filter(({ state }) => state === 'OPEN')
  return [...new Set([mainBranch, ...open.map(({ sourceBranch }) => sourceBranch)])]
}

/** The newest commit of a branch. */
export function findBranchTip(
  repository: RepositoryRecord,
  branch: string,
): CommitRecord | undefined {
  if (!listBranches(repository).includes(branch)) return undefined
  const { pullRequests, mainBranch } = repository
  const commits = listCommitRecords(repository)
  if (branch !== mainBranch) {
    const hash = pullRequests.findLast(({ sourceBranch }) => sourceBranch === branch)?.sourceCommit
    return commits.find((commit) => commit.hash === hash)
  }
  const merged = new Set(pullRequests.map(({ destinationCommit }) => destinationCommit))
  return commits.find(({ hash }) => merged.has(hash)) ?? commits.at(-1)
}

/** @param name of a branch, or a commit's hash, also a shortened one */
export function findRevision(repository: RepositoryRecord, name: string): CommitRecord | undefined {
  return findBranchTip(repository, name) ?? findCommit(repository, name)
}
