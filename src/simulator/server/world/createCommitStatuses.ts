import type { StatusRecord } from './StatusRecord.ts'

/** The builds of a repository's commits, by the commit's whole hash. */
export interface CommitStatuses {
  /** In the order in which they were first reported. */
  list: (hash: string) => readonly StatusRecord[]
  /**
   * Report a build. One of the same key takes the place of the former.
   * @returns whether the key is new for the commit
   */
  put: (hash: string, status: StatusRecord) => boolean
}

/**
 * @param makeSeed what a commit has from the start, asked for once, and only when it is needed.
 * Default: nothing
 */
export function createCommitStatuses(
  makeSeed: (hash: string) => readonly StatusRecord[] = () => [],
): CommitStatuses {
  const known = new Map<string, readonly StatusRecord[]>()

  function list(hash: string): readonly StatusRecord[] {
    const statuses = known.get(hash) ?? makeSeed(hash)
    known.set(hash, statuses)
    return statuses
  }

  return {
    list,
    put(hash, status) {
      const statuses = list(hash)
      const isNew = statuses.every(({ key }) => key !== status.key)
      known.set(
        hash,
        isNew
          ? [...statuses, status]
          : statuses.map((old) => (old.key === status.key ? status : old)),
      )
      return isNew
    },
  }
}
