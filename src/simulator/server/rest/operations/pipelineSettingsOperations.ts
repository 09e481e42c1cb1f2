import type { RestOperationTable } from './RestOperationTable.ts'

const repository = '/repositories/{workspace}/{repo_slug}'
const workspace = '/workspaces/{workspace}'

/** Settings of pipelines (Bitbucket's OpenAPI description of June 2026). */
export const pipelineSettingsOperations: RestOperationTable = {
  [`${repository}/pipelines-config/caches`]: { GET: ['pipeline'], DELETE: ['pipeline:write'] },
  [`${repository}/pipelines-config/caches/{cache_uuid}`]: { DELETE: ['pipeline:write'] },
  [`${repository}/pipelines-config/caches/{cache_uuid}/content-uri`]: { GET: ['pipeline'] },
  [`${repository}/pipelines-config/runners`]: { GET: ['runner'], POST: ['runner:write'] },
  [`${repository}/pipelines-config/runners/{runner_uuid}`]: {
    GET: ['runner'],
    PUT: ['runner:write'],
    DELETE: ['runner:write'],
  },
  [`${repository}/pipelines_config`]: { GET: ['repository:admin'], PUT: ['repository:admin'] },
  [`${repository}/pipelines_config/build_number`]: { PUT: ['pipeline:variable'] },
  [`${repository}/pipelines_config/schedules`]: { GET: ['pipeline'], POST: ['pipeline:write'] },
  [`${repository}/pipelines_config/schedules/{schedule_uuid}`]: {
    GET: ['pipeline'],
    PUT: ['pipeline:write'],
    DELETE: ['pipeline:write'],
  },
  [`${repository}/pipelines_config/schedules/{schedule_uuid}/executions`]: { GET: ['pipeline'] },
  [`${repository}/pipelines_config/ssh/key_pair`]: {
    GET: ['pipeline'],
    PUT: ['pipeline:variable'],
    DELETE: ['pipeline:variable'],
  },
  [`${repository}/pipelines_config/ssh/known_hosts`]: {
    GET: ['pipeline'],
    POST: ['pipeline:variable'],
  },
  [`${repository}/pipelines_config/ssh/known_hosts/{known_host_uuid}`]: {
    GET: ['pipeline'],
    PUT: ['pipeline:variable'],
    DELETE: ['pipeline:variable'],
  },
  [`${repository}/pipelines_config/variables`]: { GET: ['pipeline'], POST: ['pipeline:variable'] },
  [`${repository}/pipelines_config/variables/{variable_uuid}`]: {
    GET: ['pipeline'],
    PUT: ['pipeline:variable'],
    DELETE: ['pipeline:variable'],
  },
  '/teams/{username}/pipelines_config/variables': {
    GET: ['pipeline'],
    POST: ['pipeline:variable'],
  },
  '/teams/{username}/pipelines_config/variables/{variable_uuid}': {
    GET: ['pipeline'],
    PUT: ['pipeline:variable'],
    DELETE: ['pipeline:variable'],
  },
  '/users/{selected_user}/pipelines_config/variables': {
    GET: ['pipeline'],
    POST: ['pipeline:variable'],
  },
  '/users/{selected_user}/pipelines_config/variables/{variable_uuid}': {
    GET: ['pipeline'],
    PUT: ['pipeline:variable'],
    DELETE: ['pipeline:variable'],
  },
  [`${workspace}/pipelines-config/identity/oidc/.well-known/openid-configuration`]: { GET: [] },
  [`${workspace}/pipelines-config/identity/oidc/keys.json`]: { GET: [] },
  [`${workspace}/pipelines-config/runners`]: { GET: ['runner'], POST: ['runner:write'] },
  [`${workspace}/pipelines-config/runners/{runner_uuid}`]: {
    GET: ['runner'],
    PUT: ['runner:write'],
    DELETE: ['runner:write'],
  },
  [`${workspace}/pipelines-config/variables`]: { GET: ['pipeline'], POST: ['pipeline:variable'] },
  [`${workspace}/pipelines-config/variables/{variable_uuid}`]: {
    GET: ['pipeline'],
    PUT: ['pipeline:variable'],
    DELETE: ['pipeline:variable'],
  },
}
