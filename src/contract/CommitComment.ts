import type { Account } from './Account.ts'
import type { CommitReference } from './Commit.ts'
import type { Link } from './Link.ts'
import type { RenderedText } from './RenderedText.ts'
import type { Team } from './Team.ts'

/**
 * A comment on a commit (`GET …/commit/{commit}/comments/{comment_id}`, scope `repository`). One that
 * was deleted, but has answers, stays without its text.
 */
export interface CommitComment {
  type: 'commit_comment'
  id: number
  commit: CommitReference
  content: RenderedText
  user: Account | Team
  deleted: boolean
  /** What it answers. */
  parent?: { type: 'commit_comment'; id: number; links: { self: Link; html: Link } }
  /** Missing for a comment on the commit as a whole. Lines count from 1. */
  inline?: {
    path: string
    from?: number
    to?: number
    start_from?: number
    start_to?: number
  }
  /** ISO 8601. */
  created_on: string
  updated_on: string
  links: { self: Link; html: Link }
}
