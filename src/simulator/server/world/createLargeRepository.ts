import { createCommitStatuses } from './createCommitStatuses.ts'
import { createLargeHistory, type LargeChange } from './createLargeHistory.ts'
import { createProjects } from './createProjects.ts'
import { createSeedRecords } from './createSeedRecords.ts'
import { lazily } from './lazily.ts'
import { acme, ana, ben, vera } from './people.ts'
import type { PullRequestRecord, RepositoryRecord } from './RepositoryRecord.ts'
import type { StatusRecord } from './StatusRecord.ts'

const pullRequestCount = 10_000
const statusesEach = 10

const verbs = ['Add', 'Fix', 'Remove', 'Rename', 'Speed up', 'Test', 'Document', 'Split']
const things = ['the stock count', 'returns', 'labels', 'pallets', 'the night shift', 'scanners']
const places = ['in Lisbon', 'in Accra', 'on the dock', 'at the gate', 'for carriers']
const states = ['OPEN', 'OPEN', 'MERGED', 'MERGED', 'DECLINED'] as const
const buildStates = ['SUCCESSFUL', 'SUCCESSFUL', 'SUCCESSFUL', 'FAILED', 'INPROGRESS'] as const
const answers = [null, 'approved', 'changes_requested'] as const
const people = [ana, ben, vera]

/**
 * A repository of 10,000 pull requests, of which 4,000 are open, with ten builds each: the same ones
 * every time, made when they are first asked for. Its times count back from `now` (milliseconds since
 * the epoch).
 */
export function createLargeRepository(
  now: number,
  { logistics: project } = createProjects(),
): RepositoryRecord {
  const { repository, pullRequest, reviewer, build } = createSeedRecords(now)
  const toChange = (id: number): LargeChange => ({
    id,
    title: `${pick(verbs, id)} ${pick(things, id * 7)} ${pick(places, id * 11)}`,
    author: pick(people, id),
    state: pick(states, id),
    createdAt: now - ((pullRequestCount - id) * 30 + 600) * 60_000,
    closedAt: now - (pullRequestCount - id) * 30 * 60_000,
  })
  const history = createLargeHistory(
    () => numbers(pullRequestCount).map(toChange),
    now - 400 * 86_400_000,
  )

  const createPullRequest = (id: number): PullRequestRecord => {
    const change = toChange(id)
    const { title, author, state, createdAt, closedAt } = change
    const [first, second] = people.filter((user) => user !== author)
    const record = pullRequest({
      id,
      title,
      description: `Number ${id} of many.`,
      sourceBranch: `change-${id}`,
      sourceCommit: '',
      destinationCommit: '',
      state,
      author: author.uuid,
      participants: [first, second].flatMap((user, index) =>
        user === undefined ? [] : [reviewer(user.uuid, pick(answers, id * 13 + index))],
      ),
      commentCount: id % 9,
      taskCount: id % 4,
      createdOn: new Date(createdAt).toISOString(),
      updatedOn: new Date(closedAt).toISOString(),
    })
    lazily(record, 'sourceCommit', () => history.sourceCommit(change))
    lazily(record, 'destinationCommit', () => history.destinationCommit(change))
    return lazily(record, 'mergeCommit', () => history.mergeCommit(change))
  }

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

/** From 1. */
function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1)
}

function pick<const value>(values: readonly [value, ...value[]] | readonly value[], index: number) {
  const found = values[index % values.length]
  if (found === undefined) throw new Error('There is nothing to pick from.')
  return found
}
