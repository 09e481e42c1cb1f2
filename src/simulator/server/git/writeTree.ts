import type { FileMode, TreeEntry } from './GitObject.ts'
import type { ObjectStore } from './createObjectStore.ts'

/** What becomes of a file; null takes it away. */
export type FileChange =
  | { content: Uint8Array | string; mode?: FileMode }
  | { hash: string; mode: FileMode }
  | null

/** By path from the root, such as `src/cart.ts`, without a slash at the ends. */
export type FileChanges = ReadonlyMap<string, FileChange>

/**
 * A tree with some files changed. Folders that are left empty go; untouched ones are shared.
 * @param base hash of a tree. Default: an empty one
 * @returns its hash
 */
export function writeTree(
  objects: ObjectStore,
  base: string | undefined,
  changes: FileChanges,
): string {
  return objects.put({ type: 'tree', entries: changeEntries(objects, base, changes) })
}

function changeEntries(
  objects: ObjectStore,
  base: string | undefined,
  changes: FileChanges,
): TreeEntry[] {
  const entries = new Map<string, TreeEntry>()
  if (base !== undefined) {
    for (const entry of objects.tree(base).entries) entries.set(entry.name, entry)
  }
  const folders = new Map<string, Map<string, FileChange>>()
  for (const [path, change] of changes) {
    const slash = path.indexOf('/')
    if (slash === -1) put(objects, entries, path, change)
    else {
      const name = path.slice(0, slash)
      const below = folders.get(name) ?? new Map<string, FileChange>()
      folders.set(name, below.set(path.slice(slash + 1), change))
    }
  }
  for (const [name, below] of folders) {
    const old = entries.get(name)
    // Taking away what is below a file, or nowhere, changes nothing.
    const isAbout = old?.mode === '40000' || [...below.values()].some((change) => change !== null)
    if (!isAbout) continue
    const inside = changeEntries(objects, old?.mode === '40000' ? old.hash : undefined, below)
    if (inside.length === 0) entries.delete(name)
    else
      entries.set(name, {
        mode: '40000',
        name,
        hash: objects.put({ type: 'tree', entries: inside }),
      })
  }
  return [...entries.values()]
}

function put(
  objects: ObjectStore,
  entries: Map<string, TreeEntry>,
  name: string,
  change: FileChange,
): void {
  if (change === null) return void entries.delete(name)
  if ('hash' in change) return void entries.set(name, { name, ...change })
  const { content, mode = entries.get(name)?.mode ?? '100644' } = change
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  const hash = objects.put({ type: 'blob', content: bytes })
  entries.set(name, { mode: mode === '40000' ? '100644' : mode, name, hash })
}
