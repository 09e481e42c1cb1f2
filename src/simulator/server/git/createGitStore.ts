import { createObjectStore, type ObjectStore } from './createObjectStore.ts'

/**
 * The git side of a repository. What is done with it stands in files of its own: `addCommit`,
 * `findCommit`, `findEntry`, `listFiles`, `walkCommits`, `findMergeBase`, `listChanges`, `mergeCommits`.
 */
export interface GitStore {
  readonly objects: ObjectStore
  /** Hashes of commits by name, such as `main`. */
  readonly branches: Map<string, string>
  /** By name; hashes of commits, or of tags with a message. */
  readonly tags: Map<string, string>
}

export function createGitStore(objects: ObjectStore = createObjectStore()): GitStore {
  return { objects, branches: new Map(), tags: new Map() }
}
