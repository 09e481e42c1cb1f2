import type { Actor } from './Actor.ts'
import type { PullRequestComment } from './PullRequestComment.ts'
import type { PullRequestEndpoint, PullRequestReference, PullRequestState } from './PullRequest.ts'

/** What a pull request was after somebody opened, changed or closed it. */
export interface PullRequestUpdate {
  state: PullRequestState
  draft: boolean
  title: string
  description: string
  reason: string
  /** Who did it. */
  author: Actor
  /** ISO 8601. */
  date: string
  source: PullRequestEndpoint
  destination: PullRequestEndpoint
  reviewers: Actor[]
  /** By name of the field. Empty for the one that opened it. */
  changes: Record<string, PullRequestChange>
}

export type PullRequestChange = { old: string; new: string } | { added: Actor[]; removed: Actor[] }

/** An approval, or a request for changes. */
export interface PullRequestVerdict {
  /** ISO 8601. */
  date: string
  user: Actor
  pullrequest: PullRequestReference
}

/**
 * An entry of a pull request's log (`GET …/pullrequests/activity` and `GET …/pullrequests/{id}/activity`,
 * scope `pullrequest`). Beside the pull request it has one field, by what happened.
 */
export type PullRequestActivity = { pull_request: PullRequestReference } & (
  | { update: PullRequestUpdate }
  | { approval: PullRequestVerdict }
  | { changes_requested: PullRequestVerdict }
  | { comment: PullRequestComment }
)
