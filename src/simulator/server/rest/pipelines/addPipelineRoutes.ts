import type { Hono } from 'hono'
import * as v from 'valibot'
import { readJson } from '../../readJson.ts'
import type { Simulation } from '../../Simulation.ts'
import { createPipelineRecord } from '../../world/createPipelineRecord.ts'
import type { RestEnvironment } from '../createRestRoutes.ts'
import { locate, repositoryPath } from '../locate.ts'
import { paginate } from '../paginate.ts'
import { requireRole } from '../requireRole.ts'
import { RestError } from '../RestError.ts'
import { toRestAddress } from '../toRestAddress.ts'
import { createPipelineViews } from './createPipelineViews.ts'
import { listPipelines } from './listPipelines.ts'
import { locatePipeline, locateStep, pipelinePath, stepPath } from './locatePipeline.ts'
import { toPipelineTimes } from './toPipelineTimes.ts'

const name = v.pipe(v.string(), v.minLength(1), v.maxLength(255))
const selector = v.object({
  type: v.picklist(['branches', 'custom', 'default']),
  pattern: v.exactOptional(name),
})

/** What to run: a branch, at its newest commit or an older one. */
const runSchema = v.object({
  target: v.object({
    type: v.literal('pipeline_ref_target', 'The simulator runs pipelines of branches alone.'),
    ref_type: v.literal('branch', 'The simulator runs pipelines of branches alone.'),
    ref_name: name,
    selector: v.exactOptional(selector),
    commit: v.exactOptional(v.object({ hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{40}$/)) })),
  }),
})

/** Runs of Pipelines: to read, to start and to stop. What they do is made up. */
export function addPipelineRoutes(routes: Hono<RestEnvironment>, simulation: Simulation): void {
  const { origin, now } = simulation

  routes.get(`${repositoryPath}/pipelines`, (context) => {
    const located = locate(simulation, context)
    const address = toRestAddress(origin, context)
    const found = listPipelines(simulation, located, address.searchParams)
    const page = paginate(found, address, { isQueryable: false })
    const views = createPipelineViews(simulation, located)
    return context.json({ ...page, values: page.values.map(views.pipeline) })
  })

  routes.post(`${repositoryPath}/pipelines`, async (context) => {
    const located = locate(simulation, context)
    const creator = requireRole(context, located.workspace, 'member')
    const { target } = await readJson(context.req.raw, runSchema)
    const { repository } = located
    const { git, pipelines } = repository
    const tip = git.branches.get(target.ref_name)
    if (tip === undefined) throw new RestError(400, `There is no branch ${target.ref_name}.`)
    const commit = target.commit?.hash ?? tip
    if (git.objects.typeOf(commit) !== 'commit')
      throw new RestError(400, `There is no commit ${commit}.`)
    const isCustom = target.selector?.type === 'custom'
    const pipeline = createPipelineRecord({
      repository: repository.uuid,
      buildNumber: Math.max(0, ...pipelines.map(({ buildNumber }) => buildNumber)) + 1,
      creator: creator?.uuid ?? null,
      branch: target.ref_name,
      commit,
      trigger: 'MANUAL',
      selector: {
        type: isCustom ? 'custom' : 'branches',
        pattern: target.selector?.pattern ?? target.ref_name,
      },
      createdOn: new Date(now()).toISOString(),
    })
    repository.pipelines = [...pipelines, pipeline]
    const shown = createPipelineViews(simulation, located).pipeline(pipeline)
    return context.json(shown, 201, { Location: shown.links.self.href })
  })

  routes.get(pipelinePath, (context) => {
    const { located, pipeline } = locatePipeline(simulation, context)
    return context.json(createPipelineViews(simulation, located).pipeline(pipeline))
  })

  routes.post(`${pipelinePath}/stopPipeline`, (context) => {
    const { located, pipeline } = locatePipeline(simulation, context)
    requireRole(context, located.workspace, 'member')
    if (now() >= toPipelineTimes(pipeline).endsAt) {
      throw new RestError(400, 'The pipeline has ended already.')
    }
    pipeline.stoppedOn = new Date(now()).toISOString()
    return context.body(null, 204)
  })

  routes.get(`${pipelinePath}/steps`, (context) => {
    const { located, pipeline } = locatePipeline(simulation, context)
    const views = createPipelineViews(simulation, located)
    const values = pipeline.steps.map((step) => views.step(pipeline, step))
    return context.json(paginate(values, toRestAddress(origin, context)))
  })

  routes.get(stepPath, (context) => {
    const { located, pipeline, step } = locateStep(simulation, context)
    return context.json(createPipelineViews(simulation, located).step(pipeline, step))
  })
}
