import { createGitStore, type GitStore } from './createGitStore.ts'

/** All of a repository's git side once more, as for a fork: neither sees what the other one gets. */
export function copyGitStore({ objects, branches, tags }: GitStore): GitStore {
  const copy = createGitStore()
  for (const [, { type, bytes }] of objects.list()) copy.objects.putBytes(type, bytes)
  for (const [name, hash] of branches) copy.branches.set(name, hash)
  for (const [name, hash] of tags) copy.tags.set(name, hash)
  return copy
}
