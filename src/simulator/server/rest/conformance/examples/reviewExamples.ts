import type { RestExample, RestExampleTable } from '../RestExample.ts'

const pullRequest = '/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}'

/** Approvals, and requests for changes. */
export const reviewExamples: RestExampleTable = {
  [`POST ${pullRequest}/approve`]: {},
  [`DELETE ${pullRequest}/approve`]: { ...withReview('approve'), status: 204 },
  [`POST ${pullRequest}/request-changes`]: {},
  [`DELETE ${pullRequest}/request-changes`]: { ...withReview('request-changes'), status: 204 },
}

/** There is one to take back. */
function withReview(kind: string): RestExample {
  return {
    prepare: async (call) => {
      await call('POST', `/repositories/acme/checkout/pullrequests/1/${kind}`)
      return {}
    },
  }
}
