import { createHash } from 'node:crypto'
import type { RepositoryRecord } from './RepositoryRecord.ts'

export interface CommitRecord {
  hash: string
  message: string
  /** Uuid of a user; undefined for one without an account. */
  author: string | undefined
  /** ISO 8601. */
  date: string
  /** Hashes. */
  parents: readonly string[]
}

/**
 * The commits of a repository, newest first: those that pull requests come from and go to, on top of
 * the one that everything began with. The simulator keeps no others.
 */
export function listCommitRecords({
  uuid,
  createdOn,
  pullRequests,
}: RepositoryRecord): CommitRecord[] {
  const first: CommitRecord = {
    hash: createHash('sha1').update(`first commit of ${uuid}`).digest('hex'),
    message: 'Begin with a README',
    author: undefined,
    date: createdOn,
    parents: [],
  }
  const commits = new Map<string, CommitRecord>()
  for (const { id, title, author, createdOn: date, ...ends } of pullRequests) {
    commits.set(ends.destinationCommit, {
      hash: ends.destinationCommit,
      message: `Prepare for pull request #${id}`,
      author,
      date: new Date(Date.parse(date) - 3_600_000).toISOString(),
      parents: [first.hash],
    })
    commits.set(ends.sourceCommit, {
      hash: ends.sourceCommit,
      message: title,
      author,
      date,
      parents: [ends.destinationCommit],
    })
  }
  return [...commits.values(), first].toSorted((a, b) => b.date.localeCompare(a.date))
}

/** @param name a hash, or its first seven digits or more */
export function findCommit(repository: RepositoryRecord, name: string): CommitRecord | undefined {
  if (!/^[0-9a-f]{7,40}$/.test(name)) return undefined
  return listCommitRecords(repository).find(({ hash }) => hash.startsWith(name))
}
