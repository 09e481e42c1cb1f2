import { createHash } from 'node:crypto'
import type { Hono } from 'hono'
import type { Simulation } from '../../Simulation.ts'
import type { PipelineStepRecord } from '../../world/PipelineRecord.ts'
import type { RestEnvironment } from '../createRestRoutes.ts'
import type { RestContext } from '../locate.ts'
import { RestError } from '../RestError.ts'
import { type LocatedPipeline, locateStep, stepPath } from './locatePipeline.ts'
import { readRange } from './readRange.ts'
import { toPipelineTimes } from './toPipelineTimes.ts'

/**
 * What a step has printed so far, as bytes: the whole, a part by `Range`, or nothing new by
 * `If-None-Match` (developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines). Bitbucket may
 * answer with 307 to where a log is kept; the simulator keeps them itself.
 */
export function addStepLogRoutes(routes: Hono<RestEnvironment>, simulation: Simulation): void {
  routes.get(`${stepPath}/log`, (context) => {
    const { log } = readLog(context)
    return sendLog(context, log)
  })

  // The log of a step has the step's own uuid; services, which have others, are not simulated.
  routes.get(`${stepPath}/logs/:log`, (context) => {
    const { log, step } = readLog(context)
    const name = context.req.param('log')
    if (name !== step.uuid) throw new RestError(404, `There is no log ${name} of this step.`)
    return sendLog(context, log)
  })

  function readLog(context: RestContext<typeof stepPath>) {
    const found = locateStep(simulation, context)
    const log = toLog(found, simulation.now())
    if (log === undefined) throw new RestError(404, 'The step has not begun, so there is no log.')
    return { log, step: found.step }
  }
}

function sendLog(context: RestContext<string>, log: string): Response {
  const bytes = new TextEncoder().encode(log)
  const tag = `"${createHash('sha1').update(bytes).digest('hex')}"`
  const headers = {
    'Content-Type': 'application/octet-stream',
    'Accept-Ranges': 'bytes',
    ETag: tag,
  }
  const known = context.req.header('If-None-Match')
  if (known?.split(/\s*,\s*/).includes(tag)) return context.body(null, 304, { ETag: tag })
  const asked = context.req.header('Range')
  const range = asked === undefined ? undefined : readRange(asked, bytes.length)
  if (range === undefined) return context.body(bytes, 200, headers)
  if (range === 'unsatisfiable') {
    throw new RestError(416, 'The log does not reach that far.', {
      headers: { 'Content-Range': `bytes */${bytes.length}` },
    })
  }
  const { first, last } = range
  return context.body(bytes.slice(first, last + 1), 206, {
    ...headers,
    'Content-Range': `bytes ${first}-${last}/${bytes.length}`,
  })
}

/** A line for each command that has begun, and one for the end; undefined before the beginning. */
function toLog(
  { pipeline, step }: LocatedPipeline & { step: PipelineStepRecord },
  time: number,
): string | undefined {
  const times = toPipelineTimes(pipeline).steps.get(step)
  if (!times || time < times.startsAt) return undefined
  const share = (time - times.startsAt) / (step.seconds * 1_000)
  const begun = step.commands.filter((_, index) => share >= index / step.commands.length)
  const failures = (step.tests ?? []).flatMap(({ name, failure }) =>
    failure === undefined ? [] : [`${name}: ${failure}`],
  )
  const end = time < times.endsAt ? [] : [...failures, `The step has ended: ${times.result}.`]
  return [...begun.map((command) => `+ ${command}`), ...end, ''].join('\n')
}
