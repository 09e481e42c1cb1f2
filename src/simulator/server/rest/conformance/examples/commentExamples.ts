import type { RestExample, RestExampleTable } from '../RestExample.ts'

const comments = '/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments'
const comment = `${comments}/{comment_id}`

/** Comments on a pull request. */
export const commentExamples: RestExampleTable = {
  [`GET ${comments}`]: {},
  [`POST ${comments}`]: {
    body: {
      content: { raw: 'Looks **good**.' },
      inline: { path: 'src/payments/retry.ts', to: 3 },
    },
    status: 201,
  },
  [`GET ${comment}`]: { params: { comment_id: '1002' } },
  // One's own.
  [`PUT ${comment}`]: {
    params: { comment_id: '1003' },
    body: { content: { raw: 'Please log it.' } },
  },
  [`DELETE ${comment}`]: { params: { comment_id: '1003' }, status: 204 },
  [`POST ${comment}/resolve`]: { params: { comment_id: '1001' } },
  [`DELETE ${comment}/resolve`]: { ...withResolved(), status: 204 },
}

function withResolved(): RestExample {
  return {
    prepare: async (call) => {
      const path = '/repositories/acme/checkout/pullrequests/1/comments/1001/resolve'
      await call('POST', path)
      return { params: { comment_id: '1001' } }
    },
  }
}
