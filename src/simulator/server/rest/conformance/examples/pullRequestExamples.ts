import { ben } from '../../../world/people.ts'
import { withCommit } from '../withCommit.ts'
import type { RestExampleTable } from '../RestExample.ts'

const repository = '/repositories/{workspace}/{repo_slug}'
const list = `${repository}/pullrequests`
const pullRequest = `${list}/{pull_request_id}`

/** Pull requests, to read. */
export const pullRequestExamples: RestExampleTable = {
  [`GET ${list}`]: {},
  [`GET ${list}/activity`]: {},
  [`GET ${pullRequest}`]: {},
  [`GET ${pullRequest}/activity`]: {},
  [`GET ${pullRequest}/commits`]: {},
  [`GET ${pullRequest}/diff`]: { status: 302 },
  [`GET ${pullRequest}/diffstat`]: { status: 302 },
  [`GET ${pullRequest}/patch`]: { status: 302 },
  [`GET ${pullRequest}/conflicts`]: { status: 302 },
  [`GET ${repository}/commit/{commit}/pullrequests`]: withCommit,
  [`GET ${repository}/file-conflicts/{spec}`]: {
    params: { spec: 'retry-failed-card-payments..main' },
  },
  'GET /workspaces/{workspace}/pullrequests/{selected_user}': {
    params: { selected_user: ben.uuid },
  },
}
