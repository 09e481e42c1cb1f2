import type { ObjectStore } from './createObjectStore.ts'
import type { TreeEntry } from './GitObject.ts'
import { listFiles } from './listFiles.ts'

/** What became of a file between two trees: without `old` it is new, without `new` it is gone. */
export interface TreeChange {
  /** Of the new file; of the old one when it is gone. */
  path: string
  old?: ChangedFile
  new?: ChangedFile
}

export interface ChangedFile extends Omit<TreeEntry, 'name'> {
  path: string
}

/**
 * The files in which two trees differ, by path.
 * @param before hash of a tree; undefined for an empty one
 */
export function listChanges(
  objects: ObjectStore,
  before: string | undefined,
  after: string | undefined,
  base = '',
): TreeChange[] {
  if (before === after) return []
  const old = toEntries(objects, before)
  const fresh = toEntries(objects, after)
  const names = [...new Set([...old.keys(), ...fresh.keys()])].toSorted()
  return names.flatMap((name) => compare(objects, old.get(name), fresh.get(name), base + name))
}

function compare(
  objects: ObjectStore,
  old: TreeEntry | undefined,
  fresh: TreeEntry | undefined,
  path: string,
): TreeChange[] {
  if (old?.hash === fresh?.hash && old?.mode === fresh?.mode) return []
  const isFolder = (entry: TreeEntry | undefined) => entry?.mode === '40000'
  if ((isFolder(old) || !old) && (isFolder(fresh) || !fresh)) {
    return listChanges(objects, old?.hash, fresh?.hash, `${path}/`)
  }
  // A file in the place of a folder, or the other way round.
  if (isFolder(old) || isFolder(fresh)) {
    return [
      ...listAll(objects, old, path).map((file) => ({ path: file.path, old: file })),
      ...listAll(objects, fresh, path).map((file) => ({ path: file.path, new: file })),
    ]
  }
  return [
    { path, ...(old && { old: toFile(old, path) }), ...(fresh && { new: toFile(fresh, path) }) },
  ]
}

function listAll(objects: ObjectStore, entry: TreeEntry | undefined, path: string): ChangedFile[] {
  if (!entry) return []
  return entry.mode === '40000' ? listFiles(objects, entry.hash, `${path}/`) : [toFile(entry, path)]
}

function toFile({ mode, hash }: TreeEntry, path: string): ChangedFile {
  return { mode, hash, path }
}

function toEntries(objects: ObjectStore, tree: string | undefined): Map<string, TreeEntry> {
  const entries = tree === undefined ? [] : objects.tree(tree).entries
  return new Map(entries.map((entry) => [entry.name, entry]))
}
