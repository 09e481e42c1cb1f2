import type { GitStore } from './createGitStore.ts'
import { findMergeBase } from './findMergeBase.ts'
import { type MergedTree, mergeTrees } from './mergeTrees.ts'

/**
 * The tree of a merge of two commits, or the paths in conflict. It writes no commit and moves no branch.
 * @param ours hash of the commit that the other one is merged into
 */
export function mergeCommits(store: GitStore, ours: string, theirs: string): MergedTree {
  const { objects } = store
  const base = findMergeBase(store, ours, theirs)
  return mergeTrees(objects, {
    base: base === undefined ? undefined : objects.commit(base).tree,
    ours: objects.commit(ours).tree,
    theirs: objects.commit(theirs).tree,
  })
}
