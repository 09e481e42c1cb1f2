import { withCommit } from '../withCommit.ts'
import type { RestExampleTable } from '../RestExample.ts'

const repository = '/repositories/{workspace}/{repo_slug}'

/** Commits. */
export const commitExamples: RestExampleTable = {
  [`GET ${repository}/commit/{commit}`]: withCommit,
  [`GET ${repository}/commits`]: {},
  [`GET ${repository}/commits/{revision}`]: { params: { revision: 'main' } },
}
