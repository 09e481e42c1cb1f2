import type { ObjectStore } from './createObjectStore.ts'
import { findEntry } from './findEntry.ts'
import type { PathEntry } from './listFiles.ts'

/**
 * What stands in a directory, folders first; undefined when there is no such directory.
 * @param tree hash
 * @param path from the root, without slashes at the ends; empty for the root
 * @param depth how many levels of folders. Default: 1, this one only
 */
export function listDirectory(
  objects: ObjectStore,
  tree: string,
  path: string,
  depth = 1,
): PathEntry[] | undefined {
  const folder = findEntry(objects, tree, path)
  if (folder?.mode !== '40000') return undefined
  const level = objects
    .tree(folder.hash)
    .entries.map(({ mode, name, hash }) => ({
      mode,
      hash,
      path: path === '' ? name : `${path}/${name}`,
    }))
    .toSorted((one, other) => rank(one) - rank(other) || compare(one.path, other.path))
  if (depth === 1) return level
  const below = level.flatMap((entry) =>
    entry.mode === '40000' ? (listDirectory(objects, tree, entry.path, depth - 1) ?? []) : [],
  )
  return [...level, ...below]
}

function rank({ mode }: PathEntry): number {
  return mode === '40000' ? 0 : 1
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}
