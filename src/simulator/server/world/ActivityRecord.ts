import type { PullRequestRecord } from './RepositoryRecord.ts'

/** What a pull request was at some time. */
export type PullRequestSnapshot = Pick<
  PullRequestRecord,
  | 'state'
  | 'isDraft'
  | 'title'
  | 'description'
  | 'reason'
  | 'sourceBranch'
  | 'sourceCommit'
  | 'destinationBranch'
  | 'destinationCommit'
  | 'participants'
>

/** An entry of a pull request's log. Comments are not in it: they are kept by themselves. */
export type ActivityRecord = {
  /** Uuid of who did it. */
  user: string
  /** ISO 8601. */
  date: string
} & (
  | { kind: 'approval' | 'changes_requested' }
  | {
      kind: 'update'
      /** Undefined for the entry that opened it. */
      before?: PullRequestSnapshot
      after: PullRequestSnapshot
    }
)
