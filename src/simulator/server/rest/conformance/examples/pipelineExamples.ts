import type { RestExample, RestExampleTable } from '../RestExample.ts'

const pipelines = '/repositories/{workspace}/{repo_slug}/pipelines'
const pipeline = `${pipelines}/{pipeline_uuid}`
const step = `${pipeline}/steps/{step_uuid}`
const checkout = '/repositories/acme/checkout/pipelines'

/** The test step of the pipeline that failed, and the test that did. */
const withStep: RestExample = {
  prepare: async (call) => {
    const { values } = await (await call('GET', `${checkout}/2/steps`)).json()
    const { pipeline: own, uuid } = values[1]
    const cases = `${checkout}/2/steps/${encodeURIComponent(uuid)}/test_reports/test_cases`
    const tests = await (await call('GET', cases)).json()
    return {
      params: {
        pipeline_uuid: own.uuid,
        step_uuid: uuid,
        log_uuid: uuid,
        test_case_uuid: tests.values[1].uuid,
      },
    }
  },
}

/** Pipelines and their steps. */
export const pipelineExamples: RestExampleTable = {
  [`GET ${pipelines}`]: { query: { sort: '-created_on', status: 'PASSED' } },
  [`POST ${pipelines}`]: {
    body: { target: { type: 'pipeline_ref_target', ref_type: 'branch', ref_name: 'main' } },
    status: 201,
    as: 'app',
  },
  [`GET ${pipeline}`]: withStep,
  [`POST ${pipeline}/stopPipeline`]: { params: { pipeline_uuid: '4' }, status: 204 },
  [`GET ${pipeline}/steps`]: withStep,
  [`GET ${step}`]: withStep,
  [`GET ${step}/log`]: withStep,
  [`GET ${step}/logs/{log_uuid}`]: withStep,
  [`GET ${step}/test_reports`]: withStep,
  [`GET ${step}/test_reports/test_cases`]: withStep,
  [`GET ${step}/test_reports/test_cases/{test_case_uuid}/test_case_reasons`]: withStep,
}
