import { encodePath } from '../../../bridge/core.ts'
import type { RepositoryContext } from '../AppContext.ts'

export type ListState = 'open' | 'merged' | 'declined'

/** Of a page of pull requests; the API allows no more. */
export const pullRequestsPerPage = 50

// A list leaves participants out unless asked, and brings descriptions that nobody looks at here.
const fields = [
  'next',
  'values.id',
  'values.title',
  'values.state',
  'values.draft',
  'values.author',
  'values.source.branch.name',
  'values.destination.branch.name',
  'values.participants',
  'values.comment_count',
  'values.task_count',
  'values.created_on',
  'values.updated_on',
].join(',')

const toList = ({ workspace, repository }: RepositoryContext, state: ListState) =>
  encodePath`/2.0/repositories/${workspace}/${repository}/pullrequests?state=${state.toUpperCase()}`

/** The addresses behind the review desk. */
export const reviewDeskPaths = {
  /** First page of the pull requests in a state. */
  list: (context: RepositoryContext, state: ListState) =>
    `${toList(context, state)}&pagelen=${pullRequestsPerPage}&fields=${fields}`,
  /** How many there are. */
  size: (context: RepositoryContext, state: ListState) =>
    `${toList(context, state)}&pagelen=1&fields=size`,
  statuses: ({ workspace, repository }: RepositoryContext, id: number) =>
    encodePath`/2.0/repositories/${workspace}/${repository}/pullrequests/${id}/statuses?pagelen=100&fields=values.key,values.state`,
} as const
