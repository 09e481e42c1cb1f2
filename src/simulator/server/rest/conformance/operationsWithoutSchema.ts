/** Simulated operations that answer with a body of which the OpenAPI description says nothing. */
export const operationsWithoutSchema: readonly string[] = [
  'GET /repositories/{workspace}/{repo_slug}/diff/{spec}',
  'GET /repositories/{workspace}/{repo_slug}/patch/{spec}',
  'GET /user/emails',
  'GET /user/emails/{email}',
  'GET /workspaces/{workspace}/hooks',
  'POST /workspaces/{workspace}/hooks',
  'GET /workspaces/{workspace}/hooks/{uid}',
  'PUT /workspaces/{workspace}/hooks/{uid}',
]
