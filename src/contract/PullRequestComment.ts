import type { Actor } from './Actor.ts'
import type { Link } from './Link.ts'
import type { PullRequestReference } from './PullRequest.ts'
import type { RenderedText } from './RenderedText.ts'

/** Lines count from 1; `from` is of the old file, `to` of the new one. */
export interface CommentPlace {
  path: string
  from?: number
  to?: number
  /** First line, where a comment is on several. */
  start_from?: number
  start_to?: number
}

/**
 * A comment on a pull request (`GET …/pullrequests/{id}/comments/{comment_id}`, scope `pullrequest`).
 * One that was deleted stays in the list without its text.
 */
export interface PullRequestComment {
  type: 'pullrequest_comment'
  id: number
  content: RenderedText
  user: Actor
  deleted: boolean
  pending: boolean
  /** ISO 8601. */
  created_on: string
  updated_on: string
  /** What it is a reply to. */
  parent?: { type: 'pullrequest_comment'; id: number; links: { self: Link; html: Link } }
  /** Missing for a comment on the pull request as a whole. */
  inline?: CommentPlace
  /** Missing until its thread is resolved. */
  resolution?: CommentResolution
  pullrequest: PullRequestReference
  links: { self: Link; html: Link; code?: Link }
}

/** `POST …/comments/{comment_id}/resolve`. */
export interface CommentResolution {
  type: 'comment_resolution'
  user: Actor
  /** ISO 8601. */
  created_on: string
}
