import type { RestExampleTable } from '../RestExample.ts'

const pullRequest = '/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}'

/** Merging, and what became of it. */
export const mergeExamples: RestExampleTable = {
  [`POST ${pullRequest}/merge`]: {
    body: { type: 'pullrequest_merge_parameters', merge_strategy: 'squash', message: 'Retry' },
  },
  [`GET ${pullRequest}/merge/task-status/{task_id}`]: {
    prepare: async (call) => {
      const path = '/repositories/acme/checkout/pullrequests/1/merge?async=true'
      const address = (await call('POST', path)).headers.get('Location')
      return { params: { task_id: address?.split('/').at(-1) ?? '' } }
    },
  },
}
