const repository = '/repositories/{workspace}/{repo_slug}'
const pullRequest = `${repository}/pullrequests/{pull_request_id}`

/** Simulated operations that answer with a body of which the OpenAPI description says nothing. */
export const operationsWithoutSchema: readonly string[] = [
  'GET /addon/{addon_key}/client-key',
  'GET /users/{selected_user}/properties/{app_key}/{property_name}',
  'GET /repositories/{workspace}/{repo_slug}/diff/{spec}',
  'GET /repositories/{workspace}/{repo_slug}/patch/{spec}',
  'POST /repositories/{workspace}/{repo_slug}/issues/{issue_id}/comments',
  `POST ${repository}/commit/{commit}/comments`,
  `PUT ${repository}/commit/{commit}/comments/{comment_id}`,
  'GET /user/emails',
  'GET /user/emails/{email}',
  'GET /repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/steps/{step_uuid}/log',
  'GET /repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/steps/{step_uuid}/logs/{log_uuid}',
  'GET /repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/steps/{step_uuid}/test_reports',
  'GET /repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/steps/{step_uuid}/test_reports/test_cases',
  'GET /repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/steps/{step_uuid}/test_reports/test_cases/{test_case_uuid}/test_case_reasons',
  'GET /workspaces/{workspace}/hooks',
  'POST /workspaces/{workspace}/hooks',
  'GET /workspaces/{workspace}/hooks/{uid}',
  'PUT /workspaces/{workspace}/hooks/{uid}',
  `GET ${repository}/pullrequests/activity`,
  `GET ${pullRequest}/activity`,
  `GET ${pullRequest}/commits`,
  `GET ${pullRequest}/merge/task-status/{task_id}`,
  `GET ${repository}/file-conflicts/{spec}`,
  'GET /workspaces/{workspace}/pullrequests/{selected_user}',
]
