/** Simulated operations that answer with a body of which the OpenAPI description says nothing. */
export const operationsWithoutSchema: readonly string[] = [
  'GET /user/emails',
  'GET /user/emails/{email}',
  'GET /workspaces/{workspace}/hooks',
  'POST /workspaces/{workspace}/hooks',
  'GET /workspaces/{workspace}/hooks/{uid}',
  'PUT /workspaces/{workspace}/hooks/{uid}',
]
