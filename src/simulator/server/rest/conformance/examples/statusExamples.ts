import { withCommit } from '../withCommit.ts'
import type { RestExampleTable } from '../RestExample.ts'

const repository = '/repositories/{workspace}/{repo_slug}'

/** Statuses of commits. */
export const statusExamples: RestExampleTable = {
  [`GET ${repository}/commit/{commit}/statuses`]: withCommit,
  [`GET ${repository}/pullrequests/{pull_request_id}/statuses`]: {},
}
