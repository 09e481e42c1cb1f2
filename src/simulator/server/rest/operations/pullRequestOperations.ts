import type { RestOperationTable } from './RestOperationTable.ts'

const repository = '/repositories/{workspace}/{repo_slug}'

/** Pull requests (Bitbucket's OpenAPI description of June 2026). */
export const pullRequestOperations: RestOperationTable = {
  [`${repository}/commit/{commit}/pullrequests`]: { GET: ['pullrequest'] },
  [`${repository}/default-reviewers`]: { GET: ['pullrequest'] },
  [`${repository}/default-reviewers/{target_username}`]: {
    GET: ['pullrequest'],
    PUT: ['repository:admin'],
    DELETE: ['repository:admin'],
  },
  [`${repository}/effective-default-reviewers`]: { GET: ['pullrequest'] },
  [`${repository}/pullrequests`]: { GET: ['pullrequest'], POST: ['pullrequest:write'] },
  [`${repository}/pullrequests/activity`]: { GET: ['pullrequest'] },
  [`${repository}/pullrequests/{pull_request_id}`]: {
    GET: ['pullrequest'],
    PUT: ['pullrequest:write'],
  },
  [`${repository}/pullrequests/{pull_request_id}/activity`]: { GET: ['pullrequest'] },
  [`${repository}/pullrequests/{pull_request_id}/approve`]: {
    POST: ['pullrequest:write'],
    DELETE: ['pullrequest:write'],
  },
  [`${repository}/pullrequests/{pull_request_id}/comments`]: {
    GET: ['pullrequest'],
    POST: ['pullrequest'],
  },
  [`${repository}/pullrequests/{pull_request_id}/comments/{comment_id}`]: {
    GET: ['pullrequest'],
    PUT: ['pullrequest'],
    DELETE: ['pullrequest'],
  },
  [`${repository}/pullrequests/{pull_request_id}/comments/{comment_id}/resolve`]: {
    POST: ['pullrequest'],
    DELETE: ['pullrequest'],
  },
  [`${repository}/pullrequests/{pull_request_id}/commits`]: { GET: ['pullrequest'] },
  [`${repository}/pullrequests/{pull_request_id}/conflicts`]: { GET: ['pullrequest'] },
  [`${repository}/pullrequests/{pull_request_id}/decline`]: { POST: ['pullrequest:write'] },
  [`${repository}/pullrequests/{pull_request_id}/diff`]: { GET: ['pullrequest'] },
  [`${repository}/pullrequests/{pull_request_id}/diffstat`]: { GET: ['pullrequest'] },
  [`${repository}/pullrequests/{pull_request_id}/merge`]: { POST: ['pullrequest:write'] },
  [`${repository}/pullrequests/{pull_request_id}/merge/task-status/{task_id}`]: {
    GET: ['pullrequest'],
  },
  [`${repository}/pullrequests/{pull_request_id}/patch`]: { GET: ['pullrequest'] },
  [`${repository}/pullrequests/{pull_request_id}/request-changes`]: {
    POST: ['pullrequest:write'],
    DELETE: ['pullrequest:write'],
  },
  [`${repository}/pullrequests/{pull_request_id}/statuses`]: { GET: ['pullrequest'] },
  [`${repository}/pullrequests/{pull_request_id}/tasks`]: {
    GET: ['pullrequest'],
    POST: ['pullrequest'],
  },
  [`${repository}/pullrequests/{pull_request_id}/tasks/{task_id}`]: {
    GET: ['pullrequest'],
    PUT: ['pullrequest'],
    DELETE: ['pullrequest'],
  },
}
