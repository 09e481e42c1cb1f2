import type { RestExampleTable } from '../RestExample.ts'

const branches = '/repositories/{workspace}/{repo_slug}/refs/branches'

/** Branches and tags. */
export const refExamples: RestExampleTable = {
  [`GET ${branches}`]: {},
  [`GET ${branches}/{name}`]: { params: { name: 'main' } },
}
