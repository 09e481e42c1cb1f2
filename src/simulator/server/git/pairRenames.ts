import { diffArrays } from 'diff'
import type { ObjectStore } from './createObjectStore.ts'
import type { ChangedFile, TreeChange } from './listChanges.ts'
import { toLines } from './toLines.ts'

// Beyond them git too looks for the same content only.
const candidateLimit = 50
const byteLimit = 100_000
const likeness = 0.5

type Gone = TreeChange & { old: ChangedFile }

/**
 * The same changes, where a file that went and one that came are one that moved: with the same content,
 * or with half of the lines in common, git's own measure.
 */
export function pairRenames(objects: ObjectStore, changes: readonly TreeChange[]): TreeChange[] {
  const gone = changes.filter((change): change is Gone => !change.new && change.old !== undefined)
  const moved = new Map<TreeChange, Gone>()
  const come = changes.filter((change) => !change.old)
  const pair = (isSame: (from: ChangedFile, to: ChangedFile) => boolean) => {
    for (const change of come.filter((one) => !moved.has(one))) {
      const taken = new Set(moved.values())
      const { new: to } = change
      const from = gone.find((one) => to && !taken.has(one) && isSame(one.old, to))
      if (from) moved.set(change, from)
    }
  }
  pair((from, to) => from.hash === to.hash)
  if (gone.length * come.length <= candidateLimit) {
    pair((from, to) => isAlike(objects, from, to))
  }
  const taken = new Set<TreeChange>(moved.values())
  return changes
    .filter((change) => !taken.has(change))
    .map((change) => {
      const from = moved.get(change)
      return from ? { ...change, old: from.old } : change
    })
}

function isAlike(objects: ObjectStore, from: ChangedFile, to: ChangedFile): boolean {
  if ([from, to].some(({ hash }) => objects.typeOf(hash) !== 'blob')) return false
  const [old, fresh] = [from, to].map(({ hash }) => objects.blob(hash).content)
  if (!old || !fresh || Math.max(old.length, fresh.length) > byteLimit) return false
  const [oldLines, freshLines] = [toLines(old), toLines(fresh)]
  if (!oldLines || !freshLines) return false
  const longest = Math.max(oldLines.length, freshLines.length)
  const parts = diffArrays(oldLines, freshLines, { maxEditLength: 2 * longest })
  const same = (parts ?? []).filter(({ added, removed }) => !added && !removed)
  return same.reduce((sum, { count }) => sum + count, 0) >= likeness * longest && longest > 0
}
