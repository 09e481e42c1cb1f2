import type { FileRecord, RepositoryRecord } from './RepositoryRecord.ts'

export type DirectoryEntry = { path: string } | { path: string; file: FileRecord }

/**
 * What stands in a directory, folders first; undefined when there is no such directory.
 * @param path from the root, without slashes at the ends; empty for the root
 */
export function listDirectory(
  { files }: RepositoryRecord,
  path: string,
): DirectoryEntry[] | undefined {
  const base = path === '' ? '' : `${path}/`
  const below = files.filter((file) => file.path.startsWith(base))
  if (below.length === 0 && path !== '') return undefined
  const folders = new Set<string>()
  const own: DirectoryEntry[] = []
  for (const file of below) {
    const rest = file.path.slice(base.length)
    const slash = rest.indexOf('/')
    if (slash === -1) own.push({ path: file.path, file })
    else folders.add(base + rest.slice(0, slash))
  }
  const byPath = (a: DirectoryEntry, b: DirectoryEntry) => a.path.localeCompare(b.path)
  return [
    ...[...folders].map((folder) => ({ path: folder })).toSorted(byPath),
    ...own.toSorted(byPath),
  ]
}
