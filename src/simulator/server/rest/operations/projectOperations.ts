import type { RestOperationTable } from './RestOperationTable.ts'

const workspace = '/workspaces/{workspace}'

/** Projects (Bitbucket's OpenAPI description of June 2026). */
export const projectOperations: RestOperationTable = {
  [`${workspace}/projects/{project_key}`]: {
    GET: ['project'],
    PUT: ['project:admin'],
    DELETE: ['project:admin'],
  },
  [`${workspace}/projects/{project_key}/default-reviewers`]: { GET: ['project:admin'] },
  [`${workspace}/projects/{project_key}/default-reviewers/{selected_user}`]: {
    GET: ['project:admin'],
    PUT: ['project:admin'],
    DELETE: ['project:admin'],
  },
  [`${workspace}/projects/{project_key}/permissions-config/groups`]: { GET: ['project:admin'] },
  [`${workspace}/projects/{project_key}/permissions-config/groups/{group_slug}`]: {
    GET: ['project:admin'],
    PUT: ['project:admin'],
    DELETE: ['project:admin'],
  },
  [`${workspace}/projects/{project_key}/permissions-config/users`]: { GET: ['project:admin'] },
  [`${workspace}/projects/{project_key}/permissions-config/users/{selected_user_id}`]: {
    GET: ['project:admin'],
    PUT: ['project:admin'],
    DELETE: ['project:admin'],
  },
}
