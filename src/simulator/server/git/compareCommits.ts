import type { GitStore } from './createGitStore.ts'
import { findMergeBase } from './findMergeBase.ts'
import { listChanges, type TreeChange } from './listChanges.ts'
import { mergeCommits } from './mergeCommits.ts'
import { pairRenames } from './pairRenames.ts'

/**
 * How the source is held against the destination: by its files (`git diff destination source`), by what
 * it changed since they parted (`git diff destination...source`), or by what a merge would change. A merge
 * that has conflicts counts as `topic` (ours).
 */
export type Comparison = 'direct' | 'topic' | 'merge'

export interface CompareCommitsParameters {
  /** Hash. */
  source: string
  /** Hash; undefined for an empty tree. */
  destination: string | undefined
  comparison: Comparison
  /** Whether a file that moved counts as one. Default: true. */
  renames?: boolean
}

/** What the source has that the destination lacks, by file. */
export function compareCommits(
  store: GitStore,
  { source, destination, comparison, renames = true }: CompareCommitsParameters,
): TreeChange[] {
  const { objects } = store
  const treeOf = (hash: string | undefined) =>
    hash === undefined ? undefined : objects.commit(hash).tree
  const topic = () =>
    listChanges(
      objects,
      treeOf(destination && findMergeBase(store, destination, source)),
      treeOf(source),
    )
  const merge = () => {
    const merged = destination && mergeCommits(store, destination, source)
    return merged && 'tree' in merged
      ? listChanges(objects, treeOf(destination), merged.tree)
      : topic()
  }
  const direct = () => listChanges(objects, treeOf(destination), treeOf(source))
  const changes = { direct, topic, merge }[comparison]()
  const paired = renames ? pairRenames(objects, changes) : changes
  return paired.toSorted((one, other) =>
    Buffer.compare(Buffer.from(one.path), Buffer.from(other.path)),
  )
}
