import { createProjects } from './createProjects.ts'
import { createCommitStatuses } from './createCommitStatuses.ts'
import { createSeedRecords, toCommitHash } from './createSeedRecords.ts'
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
const people = [ana.uuid, ben.uuid, vera.uuid]

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
  const minutesAgo = (minutes: number) => new Date(now - minutes * 60_000).toISOString()

  /** Of the pull requests, by the hash of their first source commit. */
  const ids = new Map<string, number>()

  const createPullRequest = (id: number): PullRequestRecord => {
    const sourceCommit = toCommitHash(`change ${id}`)
    ids.set(sourceCommit, id)
    const author = pick(people, id)
    const [first, second] = people.filter((uuid) => uuid !== author)
    const title = `${pick(verbs, id)} ${pick(things, id * 7)} ${pick(places, id * 11)}`
    return pullRequest({
      id,
      title,
      description: `Number ${id} of many.`,
      sourceBranch: `change-${id}`,
      sourceCommit,
      state: pick(states, id),
      author,
      participants: [first, second].flatMap((user, index) =>
        user === undefined ? [] : [reviewer(user, pick(answers, id * 13 + index))],
      ),
      commentCount: id % 9,
      taskCount: id % 4,
      createdOn: minutesAgo((pullRequestCount - id) * 30 + 600),
      updatedOn: minutesAgo((pullRequestCount - id) * 30),
    })
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

  return lazily(
    repository({
      uuid: '{1a46e000-0000-4000-8000-000000000025}',
      slug: 'warehouse',
      description: 'Ten thousand pull requests.',
      workspace: acme.uuid,
      project,
      statuses: createCommitStatuses((hash) => {
        const id = ids.get(hash)
        return id === undefined ? [] : toBuilds(id)
      }),
    }),
    'pullRequests',
    () => numbers(pullRequestCount).map(createPullRequest),
  )
}

/** Let a field be made at its first use; it can be replaced, like any other. */
function lazily<record extends object, name extends keyof record>(
  record: record,
  name: name,
  create: () => record[name],
): record {
  let made: { value: record[name] } | undefined
  return Object.defineProperty(record, name, {
    get: () => (made ??= { value: create() }).value,
    set: (value: record[name]) => {
      made = { value }
    },
    enumerable: true,
    configurable: true,
  })
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
