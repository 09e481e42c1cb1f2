import type { GitStore } from './createGitStore.ts'
import { listAncestors, walkCommits } from './walkCommits.ts'

/**
 * The best commit that two have in common, as `git merge-base` finds it: none of the others in common
 * stands on it. Where there are several, the newest. Undefined for histories that never met.
 */
export function findMergeBase(store: GitStore, one: string, other: string): string | undefined {
  const ancestors = listAncestors(store, [one])
  if (ancestors.has(other)) return other
  const candidates: string[] = []
  const below = new Set<string>()
  for (const hash of walkCommits(store, [other])) {
    if (!ancestors.has(hash) || below.has(hash)) continue
    candidates.push(hash)
    for (const ancestor of listAncestors(store, [hash])) below.add(ancestor)
  }
  return candidates.find(
    (hash) =>
      !candidates.some((rival) => rival !== hash && listAncestors(store, [rival]).has(hash)),
  )
}

/** Whether a commit stands on another, or is the same. */
export function isAncestor(store: GitStore, ancestor: string, hash: string): boolean {
  return ancestor === hash || listAncestors(store, [hash]).has(ancestor)
}
