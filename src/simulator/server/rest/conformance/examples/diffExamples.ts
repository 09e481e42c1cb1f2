import type { RestExampleTable } from '../RestExample.ts'

const repository = '/repositories/{workspace}/{repo_slug}'
const spec = 'retry-failed-card-payments..main'

/** Diffs, patches, merge bases. */
export const diffExamples: RestExampleTable = {
  [`GET ${repository}/diff/{spec}`]: { params: { spec } },
  [`GET ${repository}/diffstat/{spec}`]: { params: { spec } },
  [`GET ${repository}/patch/{spec}`]: { params: { spec } },
  [`GET ${repository}/merge-base/{revspec}`]: { params: { revspec: spec } },
}
