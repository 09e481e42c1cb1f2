import type { GitStore } from './createGitStore.ts'

/**
 * The hash of the commit that a name stands for: a branch, a tag, or a hash, of which seven digits or
 * more are enough.
 */
export function findCommit(store: GitStore, name: string): string | undefined {
  const { branches, tags, objects } = store
  const found = branches.get(name) ?? tags.get(name)
  return found === undefined ? findByHash(store, name) : peel(objects, found)
}

/** As `findCommit`, by hash only. */
export function findByHash({ objects }: GitStore, name: string): string | undefined {
  if (!/^[0-9a-f]{7,40}$/.test(name)) return undefined
  if (name.length === 40) return objects.typeOf(name) === 'commit' ? name : undefined
  for (const [hash, { type }] of objects.list()) {
    if (type === 'commit' && hash.startsWith(name)) return hash
  }
  return undefined
}

/** The commit below a tag; tags may stand on tags. */
export function peel(objects: GitStore['objects'], hash: string): string | undefined {
  for (let at = hash, depth = 0; depth < 10; depth += 1) {
    const type = objects.typeOf(at)
    if (type === 'commit') return at
    if (type !== 'tag') return undefined
    at = objects.tag(at).object
  }
  return undefined
}
