import type { Account } from './Account.ts'
import type { Link } from './Link.ts'

export type PullRequestState = 'OPEN' | 'MERGED' | 'DECLINED' | 'SUPERSEDED'

/** Somebody who takes part in a pull request. */
export interface Participant {
  type: 'participant'
  user: Account
  role: 'PARTICIPANT' | 'REVIEWER'
  approved: boolean
  state: 'approved' | 'changes_requested' | null
  /** ISO 8601; null until they have acted. */
  participated_on: string | null
}

/** One end of a pull request. */
export interface PullRequestEndpoint {
  branch: { name: string }
  commit: { type: 'commit'; hash: string; links: { self: Link; html: Link } }
  repository: { type: 'repository'; uuid: string; full_name: string; name: string }
}

/**
 * A pull request as it stands in a list, without `reviewers` and `participants`
 * (`GET /2.0/repositories/{workspace}/{repo_slug}/pullrequests`, scope `pullrequest`).
 */
export interface PullRequestSummary {
  type: 'pullrequest'
  id: number
  title: string
  description: string
  state: PullRequestState
  draft: boolean
  author: Account
  source: PullRequestEndpoint
  destination: PullRequestEndpoint
  comment_count: number
  task_count: number
  /** ISO 8601. */
  created_on: string
  updated_on: string
  close_source_branch: boolean
  links: { self: Link; html: Link; approve: Link; statuses: Link }
}

/** A pull request at its own address. */
export interface PullRequest extends PullRequestSummary {
  reviewers: Account[]
  participants: Participant[]
}
