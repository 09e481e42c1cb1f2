import type { GitStore } from './createGitStore.ts'
import { findEntry } from './findEntry.ts'

/** Whether a commit changes what is at a path, or below it; a merge does when it differs from all parents. */
export function touchesPath({ objects }: GitStore, commit: string, path: string): boolean {
  const { tree, parents } = objects.commit(commit)
  const at = path.replaceAll(/^\/|\/$/g, '')
  const read = (root: string) => {
    const entry = findEntry(objects, root, at)
    return entry && `${entry.mode} ${entry.hash}`
  }
  const own = read(tree)
  const before = parents.filter((parent) => objects.typeOf(parent) === 'commit')
  if (before.length === 0) return own !== undefined
  return before.every((parent) => read(objects.commit(parent).tree) !== own)
}
