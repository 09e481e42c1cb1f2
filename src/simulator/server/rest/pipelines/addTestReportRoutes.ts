import type { Hono } from 'hono'
import type {
  PipelineTestCase,
  PipelineTestReason,
  PipelineTestReport,
} from '../../../../contract/PipelineTestReport.ts'
import type { Simulation } from '../../Simulation.ts'
import type { PipelineTestRecord } from '../../world/PipelineRecord.ts'
import type { RestEnvironment } from '../createRestRoutes.ts'
import type { RestContext } from '../locate.ts'
import { paginate } from '../paginate.ts'
import { RestError } from '../RestError.ts'
import { toRestAddress } from '../toRestAddress.ts'
import { locateStep, stepPath } from './locatePipeline.ts'
import { toPipelineTimes } from './toPipelineTimes.ts'

const path = `${stepPath}/test_reports`

/** What the tests of a step have found, once it is over. */
export function addTestReportRoutes(routes: Hono<RestEnvironment>, simulation: Simulation): void {
  const { origin } = simulation

  routes.get(path, (context) => {
    const tests = requireTests(context)
    const failed = tests.filter(({ failure }) => failure !== undefined).length
    const report: PipelineTestReport = {
      type: 'pipeline_step_test_report',
      number_of_test_cases: tests.length,
      number_of_successful_test_cases: tests.length - failed,
      number_of_failed_test_cases: failed,
      number_of_error_test_cases: 0,
      number_of_skipped_test_cases: 0,
    }
    return context.json(report)
  })

  routes.get(`${path}/test_cases`, (context) => {
    const values = requireTests(context).map(
      ({ uuid, name, seconds, failure }): PipelineTestCase => ({
        type: 'pipeline_step_test_case',
        uuid,
        name,
        fully_qualified_name: `suite.${name}`,
        status: failure === undefined ? 'SUCCESSFUL' : 'FAILED',
        duration: `PT${seconds}S`,
      }),
    )
    return context.json(paginate(values, toRestAddress(origin, context)))
  })

  routes.get(`${path}/test_cases/:test/test_case_reasons`, (context) => {
    const name = context.req.param('test')
    const test = requireTests(context).find(({ uuid }) => uuid === name)
    if (!test) throw new RestError(404, `There is no test case ${name} in this step.`)
    const { failure } = test
    const values: PipelineTestReason[] =
      failure === undefined
        ? []
        : [{ type: 'pipeline_step_test_case_reason', message: failure, stack_trace: '' }]
    return context.json(paginate(values, toRestAddress(origin, context)))
  })

  function requireTests(context: RestContext<typeof stepPath>): readonly PipelineTestRecord[] {
    const { pipeline, step } = locateStep(simulation, context)
    const times = toPipelineTimes(pipeline).steps.get(step)
    const isOver = times && times.result !== 'STOPPED' && simulation.now() >= times.endsAt
    if (!isOver || !step.tests) throw new RestError(404, 'This step has no test report.')
    return step.tests
  }
}
