import type { RestExampleTable } from '../RestExample.ts'

/** Repositories. */
export const repositoryExamples: RestExampleTable = {
  'GET /repositories': { eras: ['2020', '2022'] },
  'GET /repositories/{workspace}': {},
  'GET /repositories/{workspace}/{repo_slug}': {},
}
