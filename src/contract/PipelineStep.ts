import type { PipelineResult } from './Pipeline.ts'

/** A step of a pipeline (`GET …/pipelines/{pipeline_uuid}/steps/{step_uuid}`, scope `pipeline`). */
export interface PipelineStep {
  type: 'pipeline_step'
  /** With curly braces. */
  uuid: string
  name: string
  pipeline: { type: 'pipeline'; uuid: string }
  state: PipelineStepState
  image: { name: string }
  setup_commands: PipelineCommand[]
  script_commands: PipelineCommand[]
  /** ISO 8601. Missing until it begins. */
  started_on?: string
  /** ISO 8601. Missing until it is over. */
  completed_on?: string
  /** Missing until it is over. */
  duration_in_seconds?: number
}

export interface PipelineCommand {
  name: string
  command: string
}

export type PipelineStepState =
  | { type: 'pipeline_step_state_pending'; name: 'PENDING' }
  | { type: 'pipeline_step_state_in_progress'; name: 'IN_PROGRESS' }
  | {
      type: 'pipeline_step_state_completed'
      name: 'COMPLETED'
      result: { type: string; name: PipelineResult }
    }
