import { addCommit } from '../../git/addCommit.ts'
import type { GitStore } from '../../git/createGitStore.ts'
import { isAncestor } from '../../git/findMergeBase.ts'
import { mergeCommits } from '../../git/mergeCommits.ts'
import { type MergedTree, mergeTrees } from '../../git/mergeTrees.ts'
import { walkCommits } from '../../git/walkCommits.ts'
import { RestError } from '../RestError.ts'

export interface CreateCommitWriterParameters {
  message: string
  author: { name: string; email: string }
  /** Milliseconds since the epoch. */
  now: number
}

export type CommitWriter = ReturnType<typeof createCommitWriter>

/** Makers of the commits that merges need; all take and give hashes, and move no branch. */
export function createCommitWriter(
  store: GitStore,
  { author, now, ...parameters }: CreateCommitWriterParameters,
) {
  const { objects } = store
  // Git takes no NUL.
  const message = parameters.message.replaceAll('\0', '')

  return {
    /** A commit that stands on both. */
    merge: (destination: string, source: string): string => {
      const tree = requireTree(mergeCommits(store, destination, source))
      return addCommit(store, { parents: [destination, source], tree, message, author, date: now })
    },

    /** All changes of the source as one commit. */
    squash: (destination: string, source: string): string => {
      const tree = requireTree(mergeCommits(store, destination, source))
      return addCommit(store, { parents: [destination], tree, message, author, date: now })
    },

    /** The source's own commits once more, on top of the destination; merges among them are left out. */
    rebase: (destination: string, source: string): string => {
      const oldestFirst = [...walkCommits(store, [source], [destination])].toReversed()
      return oldestFirst.reduce((below, hash) => {
        const commit = objects.commit(hash)
        if (commit.parents.length > 1) return below
        const [parent] = commit.parents
        const base = parent === undefined ? undefined : objects.commit(parent).tree
        const ours = objects.commit(below).tree
        const tree = requireTree(mergeTrees(objects, { base, ours, theirs: commit.tree }))
        return addCommit(store, {
          parents: [below],
          tree,
          message: commit.message,
          author: commit.author,
          date: now,
        })
      }, destination)
    },

    /** @throws {RestError} 400 when the destination has commits that the source does not have */
    requireFastForward: (destination: string, source: string): void => {
      if (isAncestor(store, destination, source)) return
      throw new RestError(400, 'The source is behind the destination: it cannot be fast-forwarded.')
    },
  }
}

function requireTree(merged: MergedTree): string {
  if ('tree' in merged) return merged.tree
  throw new RestError(400, `Both branches change ${merged.conflicts.join(', ')}.`)
}
