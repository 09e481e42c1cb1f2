import type { Pipeline, PipelineState } from '../../../../contract/Pipeline.ts'
import type { PipelineStep, PipelineStepState } from '../../../../contract/PipelineStep.ts'
import type { Simulation } from '../../Simulation.ts'
import type { PipelineRecord, PipelineStepRecord } from '../../world/PipelineRecord.ts'
import type { Located } from '../findRepository.ts'
import { toAccount } from '../toAccount.ts'
import { toRepositoryReference } from '../toRepository.ts'
import { toTeam } from '../toTeam.ts'
import { type RunTimes, toPipelineTimes } from './toPipelineTimes.ts'

/** Makers of a repository's pipelines and steps as REST 2.0 shows them, at this time. */
export function createPipelineViews({ origin, world, now }: Simulation, located: Located) {
  const time = now()
  const toIso = (at: number) => new Date(at).toISOString()

  function pipeline(record: PipelineRecord): Pipeline {
    const { uuid, buildNumber, branch, commit, trigger, selector, createdOn } = record
    const repository = toRepositoryReference(origin, located)
    const self = `${repository.links.self.href}/pipelines/${encodeURIComponent(uuid)}`
    const times = toPipelineTimes(record)
    const creator = world.users.find((user) => user.uuid === record.creator)
    const usedMs = Math.max(0, Math.min(time, times.endsAt) - times.startsAt)
    return {
      type: 'pipeline',
      uuid,
      build_number: buildNumber,
      creator: creator ? toAccount(origin, creator) : toTeam(origin, located.workspace),
      repository,
      target: {
        type: 'pipeline_ref_target',
        ref_type: 'branch',
        ref_name: branch,
        selector,
        commit: { type: 'commit', hash: commit },
      },
      trigger: {
        type: trigger === 'PUSH' ? 'pipeline_trigger_push' : 'pipeline_trigger_manual',
        name: trigger,
      },
      state: toPipelineState(times, time),
      created_on: createdOn,
      ...(time >= times.endsAt && { completed_on: toIso(times.endsAt) }),
      build_seconds_used: Math.floor(usedMs / 1_000),
      links: {
        type: 'links',
        self: { type: 'link', href: self },
        steps: { type: 'link', href: `${self}/steps` },
      },
    }
  }

  return {
    pipeline,
    step: (record: PipelineRecord, one: PipelineStepRecord): PipelineStep => {
      const times = toPipelineTimes(record).steps.get(one)
      const hasBegun = times !== undefined && time >= times.startsAt
      const isOver = times !== undefined && time >= times.endsAt
      return {
        type: 'pipeline_step',
        uuid: one.uuid,
        name: one.name,
        pipeline: { type: 'pipeline', uuid: record.uuid },
        state: toStepState(times, time),
        image: { name: 'node:24' },
        setup_commands: [{ name: 'clone', command: 'git clone --depth 50' }],
        script_commands: one.commands.map((command) => ({ name: command, command })),
        ...(hasBegun && { started_on: toIso(times.startsAt) }),
        ...(isOver && {
          completed_on: toIso(times.endsAt),
          duration_in_seconds: Math.floor((times.endsAt - times.startsAt) / 1_000),
        }),
      }
    },
  }
}

export function toPipelineState(
  { startsAt, endsAt, result: name }: RunTimes,
  time: number,
): PipelineState {
  if (time >= endsAt) {
    const type = `pipeline_state_completed_${name.toLowerCase()}`
    return { type: 'pipeline_state_completed', name: 'COMPLETED', result: { type, name } }
  }
  if (time < startsAt) return { type: 'pipeline_state_pending', name: 'PENDING' }
  return {
    type: 'pipeline_state_in_progress',
    name: 'IN_PROGRESS',
    stage: { type: 'pipeline_state_in_progress_running', name: 'RUNNING' },
  }
}

function toStepState(times: RunTimes | undefined, time: number): PipelineStepState {
  if (!times || time < times.startsAt)
    return { type: 'pipeline_step_state_pending', name: 'PENDING' }
  if (time < times.endsAt) return { type: 'pipeline_step_state_in_progress', name: 'IN_PROGRESS' }
  const { result: name } = times
  const type = `pipeline_step_state_completed_${name.toLowerCase()}`
  return { type: 'pipeline_step_state_completed', name: 'COMPLETED', result: { type, name } }
}
