/** Simulated operations that answer with a body of which the OpenAPI description says nothing. */
export const operationsWithoutSchema: readonly string[] = [
  'GET /addon/{addon_key}/client-key',
  'GET /users/{selected_user}/properties/{app_key}/{property_name}',
  'GET /user/emails',
  'GET /user/emails/{email}',
  'GET /workspaces/{workspace}/hooks',
  'POST /workspaces/{workspace}/hooks',
  'GET /workspaces/{workspace}/hooks/{uid}',
  'PUT /workspaces/{workspace}/hooks/{uid}',
]
