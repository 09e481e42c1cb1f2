import type { RestOperationTable } from './RestOperationTable.ts'

const repository = '/repositories/{workspace}/{repo_slug}'
const workspace = '/workspaces/{workspace}'

/** Branch restrictions and the branching model (Bitbucket's OpenAPI description of June 2026). */
export const branchRuleOperations: RestOperationTable = {
  [`${repository}/branch-restrictions`]: { GET: ['repository:admin'], POST: ['repository:admin'] },
  [`${repository}/branch-restrictions/{id}`]: {
    GET: ['repository:admin'],
    PUT: ['repository:admin'],
    DELETE: ['repository:admin'],
  },
  [`${repository}/branching-model`]: { GET: ['repository'] },
  [`${repository}/branching-model/settings`]: {
    GET: ['repository:admin'],
    PUT: ['repository:admin'],
  },
  [`${repository}/effective-branching-model`]: { GET: ['repository'] },
  [`${workspace}/projects/{project_key}/branching-model`]: { GET: ['project:admin'] },
  [`${workspace}/projects/{project_key}/branching-model/settings`]: {
    GET: ['project:admin'],
    PUT: ['project:admin'],
  },
}
