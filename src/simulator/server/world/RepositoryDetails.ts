import type { BranchingModelRecord } from './BranchingModelRecord.ts'
import type { BranchRestrictionRecord } from './BranchRestrictionRecord.ts'
import type { Located } from '../rest/findRepository.ts'
import type { CommitApprovalRecord, CommitCommentRecord } from './CommitCommentRecord.ts'
import type { PipelineRecord } from './PipelineRecord.ts'
import type { ReportRecord } from './ReportRecord.ts'

/** Who may fork a repository: all, within what is private, or nobody. */
export type ForkPolicy = 'allow_forks' | 'no_public_forks' | 'no_forks'

/** What a repository is besides what is in it. */
export interface RepositoryDetails {
  /** Lower case; empty for none. */
  language: string
  website: string
  /** Bytes. */
  size: number
  hasWiki: boolean
  forkPolicy: ForkPolicy
  /** What it is a fork of; null for none, and when that is gone. */
  parent: Located | null
  /** Uuids of users. */
  watchers: readonly string[]
  /** Uuids of users. */
  defaultReviewers: readonly string[]
  /** By id. */
  branchRestrictions: readonly BranchRestrictionRecord[]
  branchingModel: BranchingModelRecord
  commitComments: readonly CommitCommentRecord[]
  commitApprovals: readonly CommitApprovalRecord[]
  reports: readonly ReportRecord[]
  /** By number. */
  pipelines: readonly PipelineRecord[]
}
