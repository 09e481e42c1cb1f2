import type { CommentRecord } from './CommentRecord.ts'
import { createSeedRecords, toCommitHash } from './createSeedRecords.ts'
import { lazily } from './lazily.ts'
import { acme, ana, ben, vera } from './people.ts'
import type { PullRequestRecord, RepositoryRecord, StatusRecord } from './RepositoryRecord.ts'
import type { TaskRecord } from './TaskRecord.ts'

const pullRequestCount = 10_000
const statusesEach = 10

const verbs = ['Add', 'Fix', 'Remove', 'Rename', 'Speed up', 'Test', 'Document', 'Split']
const things = ['the stock count', 'returns', 'labels', 'pallets', 'the night shift', 'scanners']
const places = ['in Lisbon', 'in Accra', 'on the dock', 'at the gate', 'for carriers']
const states = ['OPEN', 'OPEN', 'MERGED', 'MERGED', 'DECLINED'] as const
const buildStates = ['SUCCESSFUL', 'SUCCESSFUL', 'SUCCESSFUL', 'FAILED', 'INPROGRESS'] as const
const answers = [null, 'approved', 'changes_requested'] as const
const people = [ana.uuid, ben.uuid, vera.uuid]
const remarks = ['Looks good.', 'Is there a test?', 'Why here?', 'I changed it.', 'Thanks!']
const chores = ['Add a test.', 'Name it better.', 'Write it down.']
/** How long each pull request was worked on. */
const workMinutes = 600

/**
 * A repository of 10,000 pull requests, of which 4,000 are open, with ten builds each: the same ones
 * every time, made when they are first asked for. Its times count back from `now` (milliseconds since
 * the epoch).
 */
export function createLargeRepository(now: number): RepositoryRecord {
  const { repository, pullRequest, reviewer, build, comment, task } = createSeedRecords(now)
  const minutesAgo = (minutes: number) => new Date(now - minutes * 60_000).toISOString()

  const createPullRequest = (id: number): PullRequestRecord => {
    const author = pick(people, id)
    const [first, second] = people.filter((uuid) => uuid !== author)
    const title = `${pick(verbs, id)} ${pick(things, id * 7)} ${pick(places, id * 11)}`
    const age = (pullRequestCount - id) * 30
    const record = pullRequest({
      id,
      title,
      description: `Number ${id} of many.`,
      sourceBranch: `change-${id}`,
      sourceCommit: toCommitHash(`change ${id}`),
      state: pick(states, id),
      author,
      participants: [first, second].flatMap((user, index) =>
        user === undefined
          ? []
          : [reviewer(user, pick(answers, id * 13 + index), minutesAgo(age + 20))],
      ),
      createdOn: minutesAgo(age + workMinutes),
      updatedOn: minutesAgo(age),
    })
    lazily(record, 'statuses', () => createStatuses(id))
    lazily(record, 'comments', () => createComments(id, age))
    return lazily(record, 'tasks', () => createTasks(id, age))
  }

  const createComments = (id: number, age: number): CommentRecord[] =>
    numbers(id % 9).map((index) =>
      comment({
        id: id * 1_000 + index,
        author: pick(people, id + index),
        raw: pick(remarks, id + index),
        createdOn: minutesAgo(age + workMinutes - index * 60),
      }),
    )

  const createTasks = (id: number, age: number): TaskRecord[] =>
    numbers(id % 4).map((index) =>
      task({
        id: id * 1_000 + index,
        creator: pick(people, id + index),
        raw: pick(chores, id + index),
        createdOn: minutesAgo(age + workMinutes - index * 60),
      }),
    )

  const createStatuses = (id: number): StatusRecord[] =>
    numbers(statusesEach).map((index) =>
      build(
        `Stage ${index}`,
        pick(buildStates, id * 3 + index),
        `Run ${id * statusesEach + index}`,
      ),
    )

  return lazily(
    repository({
      uuid: '{1a46e000-0000-4000-8000-000000000025}',
      slug: 'warehouse',
      description: 'Ten thousand pull requests.',
      workspace: acme.uuid,
    }),
    'pullRequests',
    () => numbers(pullRequestCount).map(createPullRequest),
  )
}

/** From 1. */
function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1)
}

function pick<const value>(values: readonly [value, ...value[]] | readonly value[], index: number) {
  const found = values[index % values.length]
  if (found === undefined) throw new Error('There is nothing to pick from.')
  return found
}
