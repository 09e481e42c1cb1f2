import type { CommentRecord } from './CommentRecord.ts'
import { createCommitStatuses } from './createCommitStatuses.ts'
import { createLargeHistory, type LargeChange } from './createLargeHistory.ts'
import { createProjects } from './createProjects.ts'
import { createSeedRecords } from './createSeedRecords.ts'
import { lazily } from './lazily.ts'
import { acme, ana, ben, vera } from './people.ts'
import type { PullRequestRecord, RepositoryRecord } from './RepositoryRecord.ts'
import type { StatusRecord } from './StatusRecord.ts'
import type { TaskRecord } from './TaskRecord.ts'
import { toSeedActivity } from './toSeedActivity.ts'

const pullRequestCount = 10_000
const statusesEach = 10

const verbs = ['Add', 'Fix', 'Remove', 'Rename', 'Speed up', 'Test', 'Document', 'Split']
const things = ['the stock count', 'returns', 'labels', 'pallets', 'the night shift', 'scanners']
const places = ['in Lisbon', 'in Accra', 'on the dock', 'at the gate', 'for carriers']
const states = ['OPEN', 'OPEN', 'MERGED', 'MERGED', 'DECLINED'] as const
const buildStates = ['SUCCESSFUL', 'SUCCESSFUL', 'SUCCESSFUL', 'FAILED', 'INPROGRESS'] as const
const answers = [null, 'approved', 'changes_requested'] as const
const people = [ana, ben, vera]
const remarks = ['Looks good.', 'Is there a test?', 'Why here?', 'I changed it.', 'Thanks!']
const chores = ['Add a test.', 'Name it better.', 'Write it down.']
/** How long each pull request was worked on. */
const workMinutes = 600

/**
 * A repository of 10,000 pull requests, of which 4,000 are open, with ten builds each: the same ones
 * every time, made when they are first asked for. Its times count back from `now` (milliseconds since
 * the epoch).
 */
export function createLargeRepository(
  now: number,
  { logistics: project } = createProjects(),
): RepositoryRecord {
  const { repository, pullRequest, reviewer, build, comment, task } = createSeedRecords(now)
  const minutesAgo = (minutes: number) => new Date(now - minutes * 60_000).toISOString()
  const toChange = (id: number): LargeChange => ({
    id,
    title: `${pick(verbs, id)} ${pick(things, id * 7)} ${pick(places, id * 11)}`,
    author: pick(people, id),
    state: pick(states, id),
    createdAt: now - (ageOf(id) + workMinutes) * 60_000,
    closedAt: now - ageOf(id) * 60_000,
  })
  const history = createLargeHistory(
    () => numbers(pullRequestCount).map(toChange),
    now - 400 * 86_400_000,
  )

  const createPullRequest = (id: number): PullRequestRecord => {
    const change = toChange(id)
    const { title, author, state, createdAt, closedAt } = change
    const [first, second] = people.filter((user) => user !== author)
    const fields = {
      id,
      title,
      description: `Number ${id} of many.`,
      sourceBranch: `change-${id}`,
      sourceCommit: '',
      destinationCommit: '',
      state,
      author: author.uuid,
      participants: [first, second].flatMap((user, index) =>
        user === undefined
          ? []
          : [reviewer(user.uuid, pick(answers, id * 13 + index), minutesAgo(ageOf(id) + 20))],
      ),
      createdOn: new Date(createdAt).toISOString(),
      updatedOn: new Date(closedAt).toISOString(),
    }
    const record = pullRequest(fields)
    lazily(record, 'sourceCommit', () => history.sourceCommit(change))
    lazily(record, 'destinationCommit', () => history.destinationCommit(change))
    lazily(record, 'mergeCommit', () => history.mergeCommit(change))
    lazily(record, 'activity', () =>
      toSeedActivity(
        pullRequest({
          ...fields,
          sourceCommit: history.sourceCommit(change),
          destinationCommit: history.destinationCommit(change),
        }),
      ),
    )
    lazily(record, 'comments', () => createComments(id))
    return lazily(record, 'tasks', () => createTasks(id))
  }

  const createComments = (id: number): CommentRecord[] =>
    numbers(id % 9).map((index) =>
      comment({
        id: id * 1_000 + index,
        author: pick(people, id + index).uuid,
        raw: pick(remarks, id + index),
        createdOn: minutesAgo(ageOf(id) + workMinutes - index * 60),
      }),
    )

  const createTasks = (id: number): TaskRecord[] =>
    numbers(id % 4).map((index) =>
      task({
        id: id * 1_000 + index,
        creator: pick(people, id + index).uuid,
        raw: pick(chores, id + index),
        createdOn: minutesAgo(ageOf(id) + workMinutes - index * 60),
      }),
    )

  const toBuilds = (id: number): StatusRecord[] =>
    numbers(statusesEach).map((index) => ({
      ...build(
        `Stage ${index}`,
        pick(buildStates, id * 3 + index),
        `Run ${id * statusesEach + index}`,
      ),
      refname: `change-${id}`,
    }))

  const warehouse = repository({
    uuid: '{1a46e000-0000-4000-8000-000000000025}',
    slug: 'warehouse',
    description: 'Ten thousand pull requests.',
    workspace: acme.uuid,
    statuses: createCommitStatuses((hash) => {
      const id = history.findChange(hash)
      return id === undefined ? [] : toBuilds(id)
    }),
    project,
  })
  lazily(warehouse, 'git', history.store)
  return lazily(warehouse, 'pullRequests', () => numbers(pullRequestCount).map(createPullRequest))
}

/** Minutes since a pull request last changed. */
function ageOf(id: number): number {
  return (pullRequestCount - id) * 30
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
