import { withCommit } from '../withCommit.ts'
import type { RestExampleTable } from '../RestExample.ts'

const repository = '/repositories/{workspace}/{repo_slug}'
const form = { include: 'round-totals-half-to-even', exclude: 'main' }

/** Commits. */
export const commitExamples: RestExampleTable = {
  [`GET ${repository}/commit/{commit}`]: withCommit,
  [`GET ${repository}/commits`]: {},
  [`POST ${repository}/commits`]: { form },
  [`GET ${repository}/commits/{revision}`]: { params: { revision: 'main' } },
  [`POST ${repository}/commits/{revision}`]: { params: { revision: 'main' }, form },
}
