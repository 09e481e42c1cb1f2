import type { RestOperationTable } from './RestOperationTable.ts'

const repository = '/repositories/{workspace}/{repo_slug}'

/** Repositories and their webhooks (Bitbucket's OpenAPI description of June 2026). */
export const repositoryOperations: RestOperationTable = {
  '/repositories': { GET: ['repository'] },
  '/repositories/{workspace}': { GET: ['repository'] },
  [repository]: {
    GET: ['repository'],
    POST: ['repository:admin'],
    PUT: ['repository:admin'],
    DELETE: ['repository:delete'],
  },
  [`${repository}/downloads`]: { GET: ['repository'], POST: ['repository:write'] },
  [`${repository}/downloads/{filename}`]: { GET: ['repository'], DELETE: ['repository:write'] },
  [`${repository}/forks`]: { GET: ['repository'], POST: ['repository:write'] },
  [`${repository}/hooks`]: { GET: ['webhook'], POST: ['webhook'] },
  [`${repository}/hooks/{uid}`]: { GET: ['webhook'], PUT: ['webhook'], DELETE: ['webhook'] },
  [`${repository}/override-settings`]: { GET: ['repository:admin'], PUT: ['repository:admin'] },
  [`${repository}/permissions-config/groups`]: { GET: ['repository:admin'] },
  [`${repository}/permissions-config/groups/{group_slug}`]: {
    GET: ['repository:admin'],
    PUT: ['repository:admin'],
    DELETE: ['repository:admin'],
  },
  [`${repository}/permissions-config/users`]: { GET: ['repository:admin'] },
  [`${repository}/permissions-config/users/{selected_user_id}`]: {
    GET: ['repository:admin'],
    PUT: ['repository:admin'],
    DELETE: ['repository:admin'],
  },
  [`${repository}/watchers`]: { GET: ['repository'] },
  '/user/permissions/repositories': { GET: ['account', 'repository'] },
  '/user/workspaces/{workspace}/permissions/repositories': { GET: ['account', 'repository'] },
}
