import type { PipelineResult } from '../../../../contract/Pipeline.ts'
import type { PipelineRecord, PipelineStepRecord } from '../../world/PipelineRecord.ts'

/** Of a pipeline or a step, in milliseconds since the epoch. */
export interface RunTimes {
  startsAt: number
  endsAt: number
  result: PipelineResult
}

export interface PipelineTimes extends RunTimes {
  /** Missing for those that are never reached. */
  steps: Map<PipelineStepRecord, RunTimes>
}

// Ours.
const waitMs = 5_000

/** When a pipeline and its steps begin and end. */
export function toPipelineTimes({ createdOn, stoppedOn, steps }: PipelineRecord): PipelineTimes {
  const startsAt = Date.parse(createdOn) + waitMs
  const stopsAt = stoppedOn === undefined ? Infinity : Date.parse(stoppedOn)
  const times = new Map<PipelineStepRecord, RunTimes>()
  let endsAt = startsAt
  let result: PipelineResult = 'SUCCESSFUL'
  for (const step of steps) {
    if (result !== 'SUCCESSFUL' || endsAt > stopsAt) break
    const begun = endsAt
    const planned = begun + step.seconds * 1_000
    result = planned > stopsAt ? 'STOPPED' : step.result
    endsAt = Math.min(planned, stopsAt)
    times.set(step, { startsAt: begun, endsAt, result })
  }
  if (stopsAt < startsAt)
    return { startsAt: stopsAt, endsAt: stopsAt, result: 'STOPPED', steps: times }
  return { startsAt, endsAt, result, steps: times }
}
