import type { RepositoryRecord } from './RepositoryRecord.ts'

/** The main branch, then those of open pull requests. */
export function listBranches({ mainBranch, pullRequests }: RepositoryRecord): string[] {
  const open = pullRequests.filter(({ state }) => state === 'OPEN')
  return [...new Set([mainBranch, ...open.map(({ sourceBranch }) => sourceBranch)])]
}

/** Hashes of the commits that pull requests come from and go to. */
export function listCommits({ pullRequests }: RepositoryRecord): string[] {
  return [
    ...new Set(
      pullRequests.flatMap(({ sourceCommit, destinationCommit }) => [
        sourceCommit,
        destinationCommit,
      ]),
    ),
  ]
}
