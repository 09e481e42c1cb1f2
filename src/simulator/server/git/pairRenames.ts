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
  const gone = new Set(
    changes.filter((change): change is Gone => !change.new && change.old !== undefined),
  )
  const moved = new Map<TreeChange, Gone>()
  const take = (change: TreeChange, from: Gone | undefined) => {
    if (!from || !gone.delete(from)) return
    moved.set(change, from)
  }
  const come = changes.filter((change) => !change.old)
  const byHash = new Map<string, Gone[]>()
  for (const one of [...gone].toReversed()) {
    byHash.set(one.old.hash, [...(byHash.get(one.old.hash) ?? []), one])
  }
  for (const change of come) take(change, byHash.get(change.new?.hash ?? '')?.pop())
  const left = come.filter((change) => !moved.has(change))
  for (const change of gone.size * left.length <= candidateLimit ? left : []) {
    const { new: to } = change
    take(change, to && [...gone].find(({ old }) => isAlike(objects, old, to)))
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
