import type { RestOperationTable } from './RestOperationTable.ts'

const workspace = '/workspaces/{workspace}'

/** Workspaces (Bitbucket's OpenAPI description of June 2026). */
export const workspaceOperations: RestOperationTable = {
  '/teams/{username}/search/code': { GET: ['repository'] },
  '/user/permissions/workspaces': { GET: ['account'] },
  '/user/workspaces': { GET: ['account'] },
  '/user/workspaces/{workspace}/permission': { GET: ['account'] },
  '/users/{selected_user}/search/code': { GET: ['repository'] },
  '/workspaces': { GET: ['account'] },
  [workspace]: { GET: [] },
  [`${workspace}/hooks`]: { GET: ['webhook'], POST: ['webhook'] },
  [`${workspace}/hooks/{uid}`]: { GET: ['webhook'], PUT: ['webhook'], DELETE: ['webhook'] },
  [`${workspace}/members`]: { GET: ['account'] },
  [`${workspace}/members/{member}`]: { GET: ['account'] },
  [`${workspace}/permissions`]: { GET: ['account'] },
  [`${workspace}/permissions/repositories`]: { GET: ['account'] },
  [`${workspace}/permissions/repositories/{repo_slug}`]: { GET: ['repository'] },
  [`${workspace}/projects`]: { GET: ['project'], POST: ['project:admin'] },
  [`${workspace}/pullrequests/{selected_user}`]: { GET: ['pullrequest'] },
  [`${workspace}/search/code`]: { GET: ['repository'] },
  [`${workspace}/settings/gpg/public-key`]: { GET: ['account'] },
}
