import type { ObjectStore } from './createObjectStore.ts'
import { listChanges, type ChangedFile } from './listChanges.ts'
import { mergeLines } from './mergeLines.ts'
import { toLines } from './toLines.ts'
import { type FileChange, writeTree } from './writeTree.ts'

export type MergedTree = { tree: string } | { conflicts: readonly string[] }

export interface MergeTreesParameters {
  /** Hash of the tree that both come from; undefined when they have nothing in common. */
  base: string | undefined
  ours: string
  theirs: string
}

/**
 * Three-way merge of files: what one side changed is taken, and where both did, their lines are merged.
 * Files that moved count as one gone and one new.
 * @returns the new tree's hash, or the paths of files in conflict
 */
export function mergeTrees(
  objects: ObjectStore,
  { base, ours, theirs }: MergeTreesParameters,
): MergedTree {
  const changed = new Map(listChanges(objects, base, ours).map((one) => [one.path, one]))
  const changes = new Map<string, FileChange>()
  const conflicts: string[] = []
  for (const { path, old, new: their } of listChanges(objects, base, theirs)) {
    const own = changed.get(path)
    const isSame = own && own.new?.hash === their?.hash && own.new?.mode === their?.mode
    if (isSame) continue
    if (!own) {
      changes.set(path, their ? { hash: their.hash, mode: their.mode } : null)
      continue
    }
    const merged = own.new && their && mergeFile(objects, old, own.new, their)
    if (merged) changes.set(path, merged)
    else conflicts.push(path)
  }
  conflicts.push(...findFolderConflicts(changed, changes))
  if (conflicts.length > 0) return { conflicts: conflicts.toSorted() }
  return { tree: changes.size === 0 ? ours : writeTree(objects, ours, changes) }
}

function mergeFile(
  objects: ObjectStore,
  base: ChangedFile | undefined,
  ours: ChangedFile,
  theirs: ChangedFile,
): FileChange | undefined {
  const mode = ours.mode === base?.mode ? theirs.mode : ours.mode
  if (ours.hash === theirs.hash || theirs.hash === base?.hash) return { hash: ours.hash, mode }
  if (ours.hash === base?.hash) return { hash: theirs.hash, mode }
  // Without a base, git has nothing to tell both sides' lines apart by.
  const files = [base, ours, theirs].flatMap((file) => {
    const isText = file && ['100644', '100755'].includes(file.mode)
    const lines = isText ? toLines(objects.blob(file.hash).content) : undefined
    return lines ? [lines] : []
  })
  const [old, own, their] = files
  const lines = old && own && their && mergeLines(old, own, their)
  return lines && { content: Buffer.from(lines.join(''), 'latin1'), mode }
}

/** Where one side has a file, and the other a folder of that name. */
function findFolderConflicts(
  ours: ReadonlyMap<string, { new?: ChangedFile }>,
  theirs: ReadonlyMap<string, FileChange>,
): string[] {
  const own = new Set([...ours].flatMap(([path, change]) => (change.new ? [path] : [])))
  const their = new Set([...theirs].flatMap(([path, change]) => (change ? [path] : [])))
  const isBelow = (path: string, files: ReadonlySet<string>) =>
    listFolders(path).some((folder) => files.has(folder))
  return [
    ...[...own].filter((path) => isBelow(path, their)),
    ...[...their].filter((path) => isBelow(path, own)),
  ]
}

function listFolders(path: string): string[] {
  const segments = path.split('/')
  return segments.slice(1).map((_, index) => segments.slice(0, index + 1).join('/'))
}
