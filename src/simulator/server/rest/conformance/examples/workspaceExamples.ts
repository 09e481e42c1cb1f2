import type { RestExampleTable } from '../RestExample.ts'

/** Workspaces, and the hooks in them. */
export const workspaceExamples: RestExampleTable = {
  'GET /workspaces': { eras: ['2020', '2022'] },
  'GET /workspaces/{workspace}': {},
  'GET /workspaces/{workspace}/members': {},
  'GET /workspaces/{workspace}/members/{member}': {},
  'GET /workspaces/{workspace}/permissions': {},
  'GET /workspaces/{workspace}/permissions/repositories': {},
  'GET /workspaces/{workspace}/permissions/repositories/{repo_slug}': {},
}
