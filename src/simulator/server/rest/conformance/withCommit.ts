import type { RestExample } from './RestExample.ts'

/** An example of the pull request 1's newest commit. */
export const withCommit: RestExample = {
  prepare: async (call) => {
    const response = await call('GET', '/repositories/acme/checkout/pullrequests/1')
    const { source } = await response.json()
    return { params: { commit: source.commit.hash } }
  },
}
