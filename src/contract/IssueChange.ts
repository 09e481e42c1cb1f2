import type { Actor } from './Actor.ts'
import type { IssueReference } from './IssueComment.ts'
import type { Link } from './Link.ts'
import type { RenderedText } from './RenderedText.ts'

/** What a change of an issue may be about. */
export type IssueChangeField =
  | 'assignee'
  | 'component'
  | 'content'
  | 'kind'
  | 'milestone'
  | 'priority'
  | 'state'
  | 'title'
  | 'version'

/** By field; an empty text stands for nothing. Users by their account id. */
export type IssueChanges = Partial<Record<IssueChangeField, { old: string; new: string }>>

/** `GET …/issues/{issue_id}/changes/{change_id}`, scope `issue`. */
export interface IssueChange {
  type: 'issue_change'
  /** That of the comment which goes with it. */
  id: number
  user: Actor | null
  issue: IssueReference
  changes: IssueChanges
  message: RenderedText
  /** ISO 8601. */
  created_on: string
  links: { self: Link; issue: Link }
}
