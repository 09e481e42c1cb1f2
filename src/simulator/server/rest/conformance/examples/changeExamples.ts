import { vera } from '../../../world/people.ts'
import type { RestExampleTable } from '../RestExample.ts'

const list = '/repositories/{workspace}/{repo_slug}/pullrequests'

/** Pull requests, to open, change and close. */
export const changeExamples: RestExampleTable = {
  [`POST ${list}`]: {
    body: {
      title: 'Round totals',
      source: { branch: { name: 'round-totals-half-to-even' } },
      reviewers: [{ uuid: vera.uuid }],
    },
    status: 201,
  },
  [`PUT ${list}/{pull_request_id}`]: { body: { title: 'Retry card payments' } },
  [`POST ${list}/{pull_request_id}/decline`]: {},
}
