import { createRepositoryRecord } from './createRepositoryRecord.ts'
import { createSeedHistory } from './createSeedHistory.ts'
import { ben } from './people.ts'
import type { ParticipantRecord, PullRequestRecord, RepositoryRecord } from './RepositoryRecord.ts'
import type { StatusRecord } from './StatusRecord.ts'

type PullRequestFields = Partial<PullRequestRecord> &
  Pick<PullRequestRecord, 'id' | 'title' | 'description' | 'sourceCommit' | 'destinationCommit'>
type SeedFields = Partial<RepositoryRecord> &
  Pick<RepositoryRecord, 'uuid' | 'slug' | 'description' | 'workspace'>

/** Makers of the seed's records; their times count back from `now` (milliseconds since the epoch). */
export function createSeedRecords(now: number) {
  const daysAgo = (days: number) => new Date(now - days * 86_400_000).toISOString()

  return {
    /** Of Ben's, a day old, open, without reviews or builds unless told otherwise. */
    pullRequest: (fields: PullRequestFields): PullRequestRecord => ({
      state: 'OPEN',
      isDraft: false,
      author: ben.uuid,
      participants: [],
      sourceBranch: fields.title.toLowerCase().replaceAll(/[^a-z]+/g, '-'),
      mergeCommit: null,
      commentCount: 0,
      taskCount: 0,
      createdOn: daysAgo(1),
      updatedOn: daysAgo(0.25),
      ...fields,
    }),
    /** @param state null for one who has not answered yet */
    reviewer: (user: string, state: ParticipantRecord['state']): ParticipantRecord => ({
      user,
      role: 'REVIEWER',
      state,
      participatedOn: state && daysAgo(0.5),
    }),
    build: (name: string, state: StatusRecord['state'], description: string): StatusRecord => ({
      key: name.toUpperCase(),
      name,
      state,
      description,
      url: `https://ci.example/${encodeURIComponent(name.toLowerCase())}`,
      refname: null,
      createdOn: daysAgo(0.3),
      updatedOn: daysAgo(0.3),
    }),
    repository: (fields: SeedFields): RepositoryRecord =>
      createRepositoryRecord({
        createdOn: daysAgo(400),
        updatedOn: daysAgo(0.25),
        git: createSeedHistory(now, `# ${fields.slug}\n\n${fields.description}\n`).store,
        language: 'typescript',
        size: 65_536,
        watchers: [ben.uuid],
        ...fields,
      }),
  }
}
