import type { Actor } from './Actor.ts'
import type { Link } from './Link.ts'
import type { RenderedText } from './RenderedText.ts'

/** `GET …/issues/{issue_id}/comments/{comment_id}`, scope `issue`. */
export interface IssueComment {
  type: 'issue_comment'
  id: number
  /** Empty for one that only goes with a change. */
  content: RenderedText
  user: Actor | null
  issue: IssueReference
  /** ISO 8601. */
  created_on: string
  /** ISO 8601; null until it is edited. */
  updated_on: string | null
  links: { self: Link; html: Link }
}

/** An issue as it stands in its comments and changes. */
export interface IssueReference {
  type: 'issue'
  id: number
  title: string
  links: { self: Link }
}
