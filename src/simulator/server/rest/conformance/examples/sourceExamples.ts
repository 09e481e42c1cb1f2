import type { RestExampleTable } from '../RestExample.ts'

const source = '/repositories/{workspace}/{repo_slug}/src'

/** Files and folders. */
export const sourceExamples: RestExampleTable = {
  [`GET ${source}`]: {},
  [`GET ${source}/{commit}/{path}`]: {
    params: { commit: 'main', path: 'src/basket.ts' },
    query: { format: 'meta' },
  },
}
