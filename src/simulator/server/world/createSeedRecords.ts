import type { CommentRecord } from './CommentRecord.ts'
import { createRepositoryRecord } from './createRepositoryRecord.ts'
import { createSeedHistory } from './createSeedHistory.ts'
import { lazily } from './lazily.ts'
import { ben } from './people.ts'
import type { ParticipantRecord, PullRequestRecord, RepositoryRecord } from './RepositoryRecord.ts'
import type { StatusRecord } from './StatusRecord.ts'
import type { TaskRecord } from './TaskRecord.ts'
import { toSeedActivity } from './toSeedActivity.ts'

type PullRequestFields = Partial<PullRequestRecord> &
  Pick<PullRequestRecord, 'id' | 'title' | 'description' | 'sourceCommit' | 'destinationCommit'>
type CommentFields = Partial<CommentRecord> & Pick<CommentRecord, 'id' | 'author' | 'raw'>
type TaskFields = Partial<TaskRecord> & Pick<TaskRecord, 'id' | 'creator' | 'raw'>
type SeedFields = Partial<RepositoryRecord> &
  Pick<RepositoryRecord, 'uuid' | 'slug' | 'description' | 'workspace'>

/** Makers of the seed's records; their times count back from `now` (milliseconds since the epoch). */
export function createSeedRecords(now: number) {
  const daysAgo = (days: number) => new Date(now - days * 86_400_000).toISOString()

  return {
    /** Of Ben's, a day old, open, without reviews or builds unless told otherwise. */
    pullRequest: (fields: PullRequestFields): PullRequestRecord => {
      const { author = ben.uuid, state = 'OPEN' } = fields
      const record: PullRequestRecord = {
        state,
        isDraft: false,
        author,
        participants: [],
        sourceBranch: fields.title.toLowerCase().replaceAll(/[^a-z]+/g, '-'),
        destinationBranch: 'main',
        closeSourceBranch: true,
        mergeCommit: null,
        closedBy: state === 'OPEN' ? null : author,
        reason: '',
        comments: [],
        tasks: [],
        activity: [],
        createdOn: daysAgo(1),
        updatedOn: daysAgo(0.25),
        ...fields,
      }
      const before = { ...record }
      return lazily(record, 'activity', () => toSeedActivity(before))
    },
    /** Twelve hours old. */
    comment: (fields: CommentFields): CommentRecord => ({
      parent: null,
      place: null,
      isDeleted: false,
      isPending: false,
      resolution: null,
      createdOn: daysAgo(0.5),
      updatedOn: fields.createdOn ?? daysAgo(0.5),
      ...fields,
    }),
    /** Twelve hours old, and to be done. */
    task: (fields: TaskFields): TaskRecord => ({
      comment: null,
      isPending: false,
      isDeleted: false,
      resolution: null,
      createdOn: daysAgo(0.5),
      updatedOn: fields.createdOn ?? daysAgo(0.5),
      ...fields,
    }),
    /**
     * @param state null for one who has not answered yet
     * @param answeredOn ISO 8601. Default: twelve hours ago.
     */
    reviewer: (
      user: string,
      state: ParticipantRecord['state'],
      answeredOn = daysAgo(0.5),
    ): ParticipantRecord => ({
      user,
      role: 'REVIEWER',
      state,
      participatedOn: state && answeredOn,
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
