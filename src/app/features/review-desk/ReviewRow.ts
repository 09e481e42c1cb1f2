import type { Person } from '../../shared/rest/parseAccount.ts'

/** What is known of a pull request's builds, in one word. */
export type BuildState = 'unknown' | 'none' | 'failed' | 'running' | 'passed'

export interface RowReviewer {
  person: Person
  verdict: 'approved' | 'changesRequested' | 'none'
  /** When they last did something, in milliseconds since the epoch, if that is known. */
  actedOn: number | undefined
}

/** A pull request as a row of the review desk. Times are in milliseconds since the epoch. */
export interface ReviewRow {
  id: number
  title: string
  author: Person
  reviewers: readonly RowReviewer[]
  state: 'OPEN' | 'MERGED' | 'DECLINED' | 'SUPERSEDED'
  isDraft: boolean
  createdOn: number | undefined
  updatedOn: number | undefined
  /** When the author last answered in the discussion, if that is known. */
  authorActedOn: number | undefined
  sourceBranch: string
  targetBranch: string
  commentCount: number
  taskCount: number
  builds: BuildState
  /** Title, number, author and branches, as a search compares them. */
  searchText: string
}
