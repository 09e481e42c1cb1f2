import type { RestOperationTable } from './RestOperationTable.ts'

const repository = '/repositories/{workspace}/{repo_slug}'

/** The issue tracker, which was removed on 20 August 2026 (Bitbucket's OpenAPI description of June 2026). */
export const issueOperations: RestOperationTable = {
  [`${repository}/components`]: { GET: ['issue'] },
  [`${repository}/components/{component_id}`]: { GET: ['issue'] },
  [`${repository}/issues`]: { GET: ['issue'], POST: ['issue:write'] },
  [`${repository}/issues/export`]: { POST: ['issue', 'repository:admin'] },
  [`${repository}/issues/export/{repo_name}-issues-{task_id}.zip`]: {
    GET: ['issue', 'repository:admin'],
  },
  [`${repository}/issues/import`]: {
    GET: ['issue:write', 'repository:admin'],
    POST: ['issue:write', 'repository:admin'],
  },
  [`${repository}/issues/{issue_id}`]: {
    GET: ['issue'],
    PUT: ['issue:write'],
    DELETE: ['issue:write'],
  },
  [`${repository}/issues/{issue_id}/attachments`]: { GET: ['issue'], POST: ['issue:write'] },
  [`${repository}/issues/{issue_id}/attachments/{path}`]: {
    GET: ['issue'],
    DELETE: ['issue:write'],
  },
  [`${repository}/issues/{issue_id}/changes`]: { GET: ['issue'], POST: ['issue:write'] },
  [`${repository}/issues/{issue_id}/changes/{change_id}`]: { GET: ['issue'] },
  [`${repository}/issues/{issue_id}/comments`]: { GET: ['issue'], POST: ['issue:write'] },
  [`${repository}/issues/{issue_id}/comments/{comment_id}`]: {
    GET: ['issue'],
    PUT: ['issue:write'],
    DELETE: ['issue:write'],
  },
  [`${repository}/issues/{issue_id}/vote`]: {
    GET: ['account', 'issue'],
    PUT: ['account:write', 'issue'],
    DELETE: ['account:write', 'issue:write'],
  },
  [`${repository}/issues/{issue_id}/watch`]: {
    GET: ['account', 'issue'],
    PUT: ['account:write', 'issue'],
    DELETE: ['account:write', 'issue:write'],
  },
  [`${repository}/milestones`]: { GET: ['issue'] },
  [`${repository}/milestones/{milestone_id}`]: { GET: ['issue'] },
  [`${repository}/versions`]: { GET: ['issue'] },
  [`${repository}/versions/{version_id}`]: { GET: ['issue'] },
}
