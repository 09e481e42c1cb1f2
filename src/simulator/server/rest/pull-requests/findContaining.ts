import type { GitStore } from '../../git/createGitStore.ts'
import type { PullRequestRecord } from '../../world/RepositoryRecord.ts'

/** The pull requests that bring a commit: it is in the source, and was not in the destination. */
export function findContaining(
  store: GitStore,
  pullRequests: readonly PullRequestRecord[],
  commit: string,
): PullRequestRecord[] {
  const contains = createContains(store, commit)
  return pullRequests.filter(
    ({ sourceCommit, destinationCommit }) => contains(sourceCommit) && !contains(destinationCommit),
  )
}

/** Whether commits stand on one, each looked at once for all questions. */
function createContains({ objects }: GitStore, wanted: string): (start: string) => boolean {
  const known = new Map([[wanted, true]])
  return (start) => {
    const waiting = [start]
    for (let hash = waiting.at(-1); hash !== undefined; hash = waiting.at(-1)) {
      const parents = objects
        .commit(hash)
        .parents.filter((parent) => objects.typeOf(parent) === 'commit')
      const open = known.has(hash) ? [] : parents.filter((parent) => !known.has(parent))
      if (open.length > 0) waiting.push(...open)
      else {
        if (!known.has(hash))
          known.set(
            hash,
            parents.some((parent) => known.get(parent)),
          )
        waiting.pop()
      }
    }
    return known.get(start) ?? false
  }
}
