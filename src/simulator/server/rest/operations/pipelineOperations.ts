import type { RestOperationTable } from './RestOperationTable.ts'

const repository = '/repositories/{workspace}/{repo_slug}'

/** Pipelines and their runs (Bitbucket's OpenAPI description of June 2026). */
export const pipelineOperations: RestOperationTable = {
  [`${repository}/deployments_config/environments/{environment_uuid}/variables`]: {
    GET: ['pipeline'],
    POST: ['pipeline:variable'],
  },
  [`${repository}/deployments_config/environments/{environment_uuid}/variables/{variable_uuid}`]: {
    PUT: ['pipeline:variable'],
    DELETE: ['pipeline:variable'],
  },
  [`${repository}/pipelines`]: { GET: ['pipeline'], POST: ['pipeline'] },
  [`${repository}/pipelines/{pipeline_uuid}`]: { GET: ['pipeline'] },
  [`${repository}/pipelines/{pipeline_uuid}/steps`]: { GET: ['pipeline'] },
  [`${repository}/pipelines/{pipeline_uuid}/steps/{step_uuid}`]: { GET: ['pipeline'] },
  [`${repository}/pipelines/{pipeline_uuid}/steps/{step_uuid}/log`]: { GET: ['pipeline'] },
  [`${repository}/pipelines/{pipeline_uuid}/steps/{step_uuid}/logs/{log_uuid}`]: {
    GET: ['pipeline'],
  },
  [`${repository}/pipelines/{pipeline_uuid}/steps/{step_uuid}/test_reports`]: { GET: ['pipeline'] },
  [`${repository}/pipelines/{pipeline_uuid}/steps/{step_uuid}/test_reports/test_cases`]: {
    GET: ['pipeline'],
  },
  [`${repository}/pipelines/{pipeline_uuid}/steps/{step_uuid}/test_reports/test_cases/{test_case_uuid}/test_case_reasons`]:
    { GET: ['pipeline'] },
  [`${repository}/pipelines/{pipeline_uuid}/stopPipeline`]: { POST: ['pipeline:write'] },
}
