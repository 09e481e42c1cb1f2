/** Simulated operations that answer with a body of which the OpenAPI description says nothing. */
export const operationsWithoutSchema: readonly string[] = ['GET /workspaces/{workspace}/hooks']
