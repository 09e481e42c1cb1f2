import { isAncestor } from '../../git/findMergeBase.ts'
import type { RepositoryRecord } from '../../world/RepositoryRecord.ts'
import type { MergeStrategy } from '../../world/MergeTaskRecord.ts'
import { RestError } from '../RestError.ts'
import { createCommitWriter, type CommitWriter } from './createCommitWriter.ts'
import { findTip } from './findTip.ts'

export interface MergeBranchesParameters {
  sourceBranch: string
  destinationBranch: string
  strategy: MergeStrategy
  message: string
  /** Of the commits that are made. */
  author: { name: string; email: string }
  /** Milliseconds since the epoch. */
  now: number
}

/** Hashes of both branches' newest commits before the merge, and of the destination's after it. */
export interface MergedBranches {
  source: string
  destination: string
  merged: string
}

/**
 * Make the commits of a merge; no branch moves yet. The strategies are those of Bitbucket's OpenAPI, 2026.
 * @throws {RestError} 400 for a branch that is gone, files in conflict, or a strategy that cannot be; the
 * texts are ours
 */
export function mergeBranches(
  repository: RepositoryRecord,
  parameters: MergeBranchesParameters,
): MergedBranches {
  const { sourceBranch, destinationBranch, strategy } = parameters
  const source = requireTip(repository, sourceBranch)
  const destination = requireTip(repository, destinationBranch)
  const write = createCommitWriter(repository.git, parameters)
  const merged = isAncestor(repository.git, source, destination)
    ? destination
    : join[strategy](write, destination, source)
  return { source, destination, merged }
}

type Join = (write: CommitWriter, destination: string, source: string) => string

const join: Record<MergeStrategy, Join> = {
  merge_commit: (write, destination, source) => write.merge(destination, source),
  squash: (write, destination, source) => write.squash(destination, source),
  fast_forward: (write, destination, source) => {
    write.requireFastForward(destination, source)
    return source
  },
  squash_fast_forward: (write, destination, source) => {
    write.requireFastForward(destination, source)
    return write.squash(destination, source)
  },
  rebase_fast_forward: (write, destination, source) => write.rebase(destination, source),
  rebase_merge: (write, destination, source) =>
    write.merge(destination, write.rebase(destination, source)),
}

function requireTip(repository: RepositoryRecord, branch: string): string {
  const tip = findTip(repository, branch)
  if (tip === undefined) throw new RestError(400, `The branch ${branch} is gone.`)
  return tip
}
