import type { RestExampleTable } from '../RestExample.ts'

const repository = '/repositories/{workspace}/{repo_slug}'
const source = `${repository}/src`

/** Files and folders. */
export const sourceExamples: RestExampleTable = {
  [`GET ${source}`]: { status: 302 },
  [`POST ${source}`]: {
    form: { message: 'Say hello', branch: 'hello', 'docs/hello.md': 'Hello.\n' },
    status: 201,
  },
  [`GET ${source}/{commit}/{path}`]: {
    params: { commit: 'main', path: 'src/basket.ts' },
    query: { format: 'meta' },
  },
  [`GET ${repository}/filehistory/{commit}/{path}`]: {
    params: { commit: 'main', path: 'src/basket.ts' },
  },
}
