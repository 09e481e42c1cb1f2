import type { RestExampleTable } from '../RestExample.ts'

const list = '/repositories/{workspace}/{repo_slug}/pullrequests'

/** Pull requests, to read. */
export const pullRequestExamples: RestExampleTable = {
  [`GET ${list}`]: {},
  [`GET ${list}/{pull_request_id}`]: {},
}
