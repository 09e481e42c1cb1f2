import type { Account } from './Account.ts'
import type { Actor } from './Actor.ts'
import type { IssueLabel } from './IssueLabel.ts'
import type { Link } from './Link.ts'
import type { RenderedText } from './RenderedText.ts'
import type { RepositoryReference } from './Repository.ts'

export const issueStates = [
  'submitted',
  'new',
  'open',
  'resolved',
  'on hold',
  'invalid',
  'duplicate',
  'wontfix',
  'closed',
] as const
export const issueKinds = ['bug', 'enhancement', 'proposal', 'task'] as const
export const issuePriorities = ['trivial', 'minor', 'major', 'critical', 'blocker'] as const

export type IssueState = (typeof issueStates)[number]
export type IssueKind = (typeof issueKinds)[number]
export type IssuePriority = (typeof issuePriorities)[number]

/**
 * `GET /2.0/repositories/{workspace}/{repo_slug}/issues/{issue_id}`, scope `issue`; until 20 August
 * 2026.
 */
export interface Issue {
  type: 'issue'
  id: number
  repository: RepositoryReference
  title: string
  content: RenderedText
  state: IssueState
  kind: IssueKind
  priority: IssuePriority
  reporter: Actor | null
  assignee: Account | null
  component: IssueLabel | null
  milestone: IssueLabel | null
  version: IssueLabel | null
  votes: number
  /** ISO 8601. */
  created_on: string
  updated_on: string
  /** ISO 8601; null until its title or text is changed. */
  edited_on: string | null
  links: { self: Link; html: Link; comments: Link; attachments: Link; watch: Link; vote: Link }
}
