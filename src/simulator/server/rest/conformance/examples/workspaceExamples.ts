import type { RestExampleTable } from '../RestExample.ts'

/** Workspaces, and the hooks in them. */
export const workspaceExamples: RestExampleTable = {
  'GET /workspaces/{workspace}': {},
  'GET /workspaces/{workspace}/hooks': {},
}
