import type { Account } from './Account.ts'
import type { RepositoryReference } from './Repository.ts'
import type { Team } from './Team.ts'

/** A run of Pipelines (`GET …/pipelines/{pipeline_uuid}`, scope `pipeline`). */
export interface Pipeline {
  type: 'pipeline'
  /** With curly braces. */
  uuid: string
  /** Counts from 1 in each repository. */
  build_number: number
  creator: Account | Team
  repository: RepositoryReference
  target: PipelineTarget
  trigger: { type: 'pipeline_trigger_push' | 'pipeline_trigger_manual'; name: 'PUSH' | 'MANUAL' }
  state: PipelineState
  /** ISO 8601. */
  created_on: string
  /** Missing until it is over. */
  completed_on?: string
  build_seconds_used: number
  links: { type: 'links'; self: PipelineLink; steps: PipelineLink }
}

interface PipelineLink {
  type: 'link'
  href: string
}

export interface PipelineTarget {
  type: 'pipeline_ref_target'
  ref_type: 'branch'
  ref_name: string
  selector: { type: 'branches' | 'custom'; pattern: string }
  commit: { type: 'commit'; hash: string }
}

/** Other words than those of build statuses. */
export type PipelineState =
  | { type: 'pipeline_state_pending'; name: 'PENDING' }
  | {
      type: 'pipeline_state_in_progress'
      name: 'IN_PROGRESS'
      stage: { type: 'pipeline_state_in_progress_running'; name: 'RUNNING' }
    }
  | {
      type: 'pipeline_state_completed'
      name: 'COMPLETED'
      result: { type: string; name: PipelineResult }
    }

export type PipelineResult = 'SUCCESSFUL' | 'FAILED' | 'STOPPED'
