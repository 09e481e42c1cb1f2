import type { ObjectStore } from './createObjectStore.ts'
import type { TreeEntry } from './GitObject.ts'

/** A file or a folder by its path from the root. */
export interface PathEntry extends Omit<TreeEntry, 'name'> {
  path: string
}

/** All files of a tree, those in folders too, in git's order. Repositories within count as files. */
export function listFiles(objects: ObjectStore, tree: string, base = ''): PathEntry[] {
  return objects.tree(tree).entries.flatMap(({ mode, name, hash }) => {
    const path = `${base}${name}`
    return mode === '40000' ? listFiles(objects, hash, `${path}/`) : [{ mode, hash, path }]
  })
}
