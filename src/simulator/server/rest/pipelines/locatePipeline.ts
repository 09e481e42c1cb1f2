import type { Simulation } from '../../Simulation.ts'
import type { PipelineRecord, PipelineStepRecord } from '../../world/PipelineRecord.ts'
import type { Located } from '../findRepository.ts'
import { locate, repositoryPath, type RestContext } from '../locate.ts'
import { RestError } from '../RestError.ts'

export const pipelinePath = `${repositoryPath}/pipelines/:pipeline`
export const stepPath = `${pipelinePath}/steps/:step`

export interface LocatedPipeline {
  located: Located
  pipeline: PipelineRecord
}

/**
 * The pipeline that a call is about, by its uuid, or its number (ours).
 * @throws {RestError} 404
 */
export function locatePipeline(
  simulation: Simulation,
  context: RestContext<typeof pipelinePath>,
): LocatedPipeline {
  const located = locate(simulation, context)
  const name = context.req.param('pipeline')
  const pipeline = located.repository.pipelines.find(
    ({ uuid, buildNumber }) => uuid === name || String(buildNumber) === name,
  )
  if (!pipeline) throw new RestError(404, `There is no pipeline ${name}.`)
  return { located, pipeline }
}

/** @throws {RestError} 404 */
export function locateStep(
  simulation: Simulation,
  context: RestContext<typeof stepPath>,
): LocatedPipeline & { step: PipelineStepRecord } {
  const found = locatePipeline(simulation, context)
  const name = context.req.param('step')
  const step = found.pipeline.steps.find(({ uuid }) => uuid === name)
  if (!step) throw new RestError(404, `There is no step ${name} in this pipeline.`)
  return { ...found, step }
}
