import type { Actor } from './Actor.ts'
import type { Link } from './Link.ts'
import type { RenderedText } from './RenderedText.ts'

/** A task on a pull request (`GET …/pullrequests/{id}/tasks/{task_id}`, scope `pullrequest`). */
export interface PullRequestTask {
  id: number
  state: 'UNRESOLVED' | 'RESOLVED'
  content: RenderedText
  creator: Actor
  pending: boolean
  /** ISO 8601. */
  created_on: string
  updated_on: string
  /** Both are missing until it is done. */
  resolved_on?: string
  resolved_by?: Actor
  /** The comment it belongs to, if any. */
  comment?: { type: 'pullrequest_comment'; id: number; links: { self: Link; html: Link } }
  links: { self: Link; html: Link }
}
