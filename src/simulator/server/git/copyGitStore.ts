import { createGitStore, type GitStore } from './createGitStore.ts'
import { createObjectStore } from './createObjectStore.ts'

/** The git side of a fork: the same history, and what comes after is its own. */
export function copyGitStore({ objects, branches, tags }: GitStore): GitStore {
  const copied = createObjectStore()
  for (const [, { type, bytes }] of objects.list()) copied.putBytes(type, bytes)
  const store = createGitStore(copied)
  for (const [name, hash] of branches) store.branches.set(name, hash)
  for (const [name, hash] of tags) store.tags.set(name, hash)
  return store
}
