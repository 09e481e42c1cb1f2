import type { CommentRecord } from './CommentRecord.ts'
import { createSeedRecords } from './createSeedRecords.ts'
import { ana, ben, vera } from './people.ts'
import type { TaskRecord } from './TaskRecord.ts'

interface Discussion {
  comments: CommentRecord[]
  tasks: TaskRecord[]
}

/** What is said on the first two pull requests of the seed. */
export function createDiscussions(now: number): { retries: Discussion; rounding: Discussion } {
  const { comment, task } = createSeedRecords(now)
  const hoursAgo = (hours: number) => new Date(now - hours * 3_600_000).toISOString()

  return {
    retries: {
      comments: [
        comment({
          id: 1_001,
          author: vera.uuid,
          raw: 'Are two more attempts enough?',
          place: { path: 'src/payments/retry.ts', to: 2 },
          createdOn: hoursAgo(14),
        }),
        comment({
          id: 1_002,
          author: ben.uuid,
          raw: 'The bank asks for no more than **three** in all.',
          parent: 1_001,
          createdOn: hoursAgo(13),
        }),
        comment({
          id: 1_003,
          author: ana.uuid,
          raw: 'Please log why each attempt failed.',
          createdOn: hoursAgo(12),
        }),
      ],
      tasks: [
        task({ id: 1_001, creator: ana.uuid, raw: 'Log why each attempt failed.', comment: 1_003 }),
      ],
    },
    rounding: {
      comments: [
        comment({
          id: 2_001,
          author: vera.uuid,
          raw: 'Which half goes where?',
          place: { path: 'src/basket.ts', to: 2 },
          createdOn: hoursAgo(15),
        }),
        comment({
          id: 2_002,
          author: ben.uuid,
          raw: 'To the even neighbour, as the accountants do.',
          parent: 2_001,
          createdOn: hoursAgo(14),
        }),
        comment({
          id: 2_003,
          author: vera.uuid,
          raw: 'Then it needs a test with 0.125.',
          parent: 2_001,
          createdOn: hoursAgo(13),
        }),
        comment({
          id: 2_004,
          author: vera.uuid,
          raw: 'The changelog should name it too.',
          createdOn: hoursAgo(12),
        }),
        comment({
          id: 2_005,
          author: ben.uuid,
          raw: 'I shall add both.',
          createdOn: hoursAgo(8),
        }),
      ],
      tasks: [],
    },
  }
}
