import type { PipelineResult } from '../../../contract/Pipeline.ts'

/**
 * A run of Pipelines. What it is doing follows from the clock: it waits, its steps take their time one
 * after another, and it ends as it is meant to.
 */
export interface PipelineRecord {
  /** With braces. */
  uuid: string
  buildNumber: number
  /** Uuid of a user; null for an app that acts for itself. */
  creator: string | null
  branch: string
  /** Hash, whole. */
  commit: string
  trigger: 'PUSH' | 'MANUAL'
  selector: { type: 'branches' | 'custom'; pattern: string }
  /** ISO 8601. */
  createdOn: string
  steps: readonly PipelineStepRecord[]
  /** ISO 8601; missing for one that nobody has stopped. */
  stoppedOn?: string
}

export interface PipelineStepRecord {
  /** With braces. */
  uuid: string
  name: string
  commands: readonly string[]
  /** How long it takes. */
  seconds: number
  result: Exclude<PipelineResult, 'STOPPED'>
  /** What its tests have found. Default: it has none. */
  tests?: readonly PipelineTestRecord[]
}

export interface PipelineTestRecord {
  /** With braces. */
  uuid: string
  name: string
  seconds: number
  /** Why it failed; missing for one that passed. */
  failure?: string
}
