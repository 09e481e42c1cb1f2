import type { Actor } from './Actor.ts'
import type { Link } from './Link.ts'
import type { RenderedText } from './RenderedText.ts'

export type PullRequestState = 'OPEN' | 'MERGED' | 'DECLINED' | 'SUPERSEDED'

/** Somebody who takes part in a pull request. */
export interface Participant {
  type: 'participant'
  user: Actor
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

/** A pull request where another object names it. */
export interface PullRequestReference {
  type: 'pullrequest'
  id: number
  title: string
  draft: boolean
  links: { self: Link; html: Link }
}

/**
 * A pull request as it stands in a list, without `reviewers` and `participants`
 * (`GET /2.0/repositories/{workspace}/{repo_slug}/pullrequests`, scope `pullrequest`).
 */
export interface PullRequestSummary extends PullRequestReference {
  description: string
  /** The description once more. */
  summary: RenderedText
  state: PullRequestState
  author: Actor
  source: PullRequestEndpoint
  destination: PullRequestEndpoint
  /** The merge's, by its first twelve digits; null until then. */
  merge_commit: { type: 'commit'; hash: string; links: { self: Link; html: Link } } | null
  /** Without those that were deleted. */
  comment_count: number
  /** Those that are not done. */
  task_count: number
  /** ISO 8601. */
  created_on: string
  updated_on: string
  close_source_branch: boolean
  /** Who merged or declined it; null until then. */
  closed_by: Actor | null
  /** Why it was declined; empty when nobody said so. */
  reason: string
  links: Record<PullRequestLink, Link>
}

export type PullRequestLink =
  | 'self'
  | 'html'
  | 'commits'
  | 'approve'
  | 'request-changes'
  | 'diff'
  | 'diffstat'
  | 'comments'
  | 'activity'
  | 'merge'
  | 'decline'
  | 'statuses'

/** A pull request at its own address. */
export interface PullRequest extends PullRequestSummary {
  reviewers: Actor[]
  participants: Participant[]
}
