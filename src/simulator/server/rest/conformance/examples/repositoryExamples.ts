import type { RestExampleTable } from '../RestExample.ts'

/** Repositories. */
export const repositoryExamples: RestExampleTable = {
  'GET /repositories/{workspace}': {},
  'GET /repositories/{workspace}/{repo_slug}': {},
}
