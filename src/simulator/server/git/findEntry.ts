import type { ObjectStore } from './createObjectStore.ts'
import type { TreeEntry } from './GitObject.ts'

/**
 * What stands at a path of a tree.
 * @param tree hash
 * @param path from the root, without slashes at the ends; empty for the root
 */
export function findEntry(
  objects: ObjectStore,
  tree: string,
  path: string,
): Omit<TreeEntry, 'name'> | undefined {
  let at: Omit<TreeEntry, 'name'> = { mode: '40000', hash: tree }
  for (const segment of path === '' ? [] : path.split('/')) {
    if (at.mode !== '40000') return undefined
    const found = objects.tree(at.hash).entries.find(({ name }) => name === segment)
    if (!found) return undefined
    at = found
  }
  return { mode: at.mode, hash: at.hash }
}
