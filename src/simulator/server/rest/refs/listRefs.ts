import { peel } from '../../git/findCommit.ts'
import type { RepositoryRecord } from '../../world/RepositoryRecord.ts'

/** The main branch, then the others by name; each with the hash of its newest commit. */
export function listBranches({
  mainBranch,
  git,
}: RepositoryRecord): (readonly [name: string, tip: string])[] {
  const others = [...git.branches].filter(([name]) => name !== mainBranch)
  const main = git.branches.get(mainBranch)
  return [
    ...(main === undefined ? [] : [[mainBranch, main] as const]),
    ...others.toSorted(([one], [other]) => (one < other ? -1 : 1)),
  ]
}

/** Names of the tags on commits. */
export function listTags({ git }: RepositoryRecord): string[] {
  const { objects, tags } = git
  const onCommits = [...tags].filter(([, hash]) => peel(objects, hash) !== undefined)
  return onCommits.map(([name]) => name).toSorted()
}
