import type { RestOperationTable } from './RestOperationTable.ts'

const repository = '/repositories/{workspace}/{repo_slug}'
const workspace = '/workspaces/{workspace}'

/** Deployments and environments (Bitbucket's OpenAPI description of June 2026). */
export const deploymentOperations: RestOperationTable = {
  [`${repository}/deploy-keys`]: {
    GET: ['repository', 'repository:admin'],
    POST: ['repository', 'repository:admin'],
  },
  [`${repository}/deploy-keys/{key_id}`]: {
    GET: ['repository', 'repository:admin'],
    PUT: ['repository', 'repository:admin'],
    DELETE: ['repository', 'repository:admin'],
  },
  [`${repository}/deployments`]: { GET: ['pipeline'] },
  [`${repository}/deployments/{deployment_uuid}`]: { GET: ['pipeline'] },
  [`${repository}/environments`]: { GET: ['pipeline'], POST: ['pipeline'] },
  [`${repository}/environments/{environment_uuid}`]: { GET: ['pipeline'], DELETE: ['pipeline'] },
  [`${repository}/environments/{environment_uuid}/changes`]: { POST: ['pipeline'] },
  [`${workspace}/projects/{project_key}/deploy-keys`]: {
    GET: ['project', 'project:admin'],
    POST: ['project', 'project:admin'],
  },
  [`${workspace}/projects/{project_key}/deploy-keys/{key_id}`]: {
    GET: ['project', 'project:admin'],
    DELETE: ['project', 'project:admin'],
  },
}
