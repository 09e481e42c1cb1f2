import type { RestExampleTable } from '../RestExample.ts'

const pullRequest = '/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}'

/** Merging, and what became of it. */
export const mergeExamples: RestExampleTable = {
  [`POST ${pullRequest}/merge`]: {},
}
