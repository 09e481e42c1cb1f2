import type { GitStore } from './createGitStore.ts'

/**
 * Commits and all they stand on, newest first, as `git log` orders them.
 * @param from hashes
 * @param exclude hashes: they, and all they stand on, are left out. Default: none
 */
export function* walkCommits(
  store: GitStore,
  from: readonly string[],
  exclude: readonly string[] = [],
): Generator<string> {
  const seen = listAncestors(store, exclude)
  const secondsOf = (hash: string) => store.objects.commit(hash).committer.seconds
  // Oldest first, so that the next one is taken from the end.
  const waiting: { hash: string; seconds: number }[] = []
  const add = (hash: string) => {
    if (seen.has(hash)) return
    seen.add(hash)
    const seconds = secondsOf(hash)
    const at = findPlace(waiting, seconds)
    waiting.splice(at, 0, { hash, seconds })
  }
  for (const hash of from) add(hash)
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield next.hash
    for (const parent of parentsOf(store, next.hash)) add(parent)
  }
}

/** Commits and all they stand on. */
export function listAncestors(store: GitStore, from: readonly string[]): Set<string> {
  const seen = new Set(from)
  for (const hash of seen) {
    for (const parent of parentsOf(store, hash)) seen.add(parent)
  }
  return seen
}

// A clone that was not complete may have pushed a history without its beginning.
function parentsOf({ objects }: GitStore, hash: string): string[] {
  return objects.commit(hash).parents.filter((parent) => objects.typeOf(parent) === 'commit')
}

/** Before all that are as old or newer: of two with one date, the one that was met first comes first. */
function findPlace(waiting: readonly { seconds: number }[], seconds: number): number {
  let low = 0
  let high = waiting.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((waiting[middle]?.seconds ?? 0) < seconds) low = middle + 1
    else high = middle
  }
  return low
}
