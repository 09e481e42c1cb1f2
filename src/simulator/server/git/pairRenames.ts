import type { ObjectStore } from './createObjectStore.ts'
import type { ChangedFile, TreeChange } from './listChanges.ts'
import { toSimilarity } from './toSimilarity.ts'

// Beyond them git too looks for the same content only.
const candidateLimit = 400
const likeness = 50

type Gone = TreeChange & { old: ChangedFile }

/**
 * The same changes, where a file that went and one that came are one that moved: with the same content,
 * or with half of it in common, git's own measure.
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
    take(
      change,
      to && [...gone].find(({ old }) => toSimilarity(objects, old.hash, to.hash) >= likeness),
    )
  }
  const taken = new Set<TreeChange>(moved.values())
  return changes
    .filter((change) => !taken.has(change))
    .map((change) => {
      const from = moved.get(change)
      return from ? { ...change, old: from.old } : change
    })
}
