import { withCommit } from '../withCommit.ts'
import type { RestExample, RestExampleTable } from '../RestExample.ts'

const commit = '/repositories/{workspace}/{repo_slug}/commit/{commit}'
const body = { content: { raw: 'Why?' } }

const withComment: RestExample = {
  prepare: async (call) => {
    const response = await call('GET', '/repositories/acme/checkout/pullrequests/1')
    const { source } = await response.json()
    const hash: string = source.commit.hash
    const path = `/repositories/acme/checkout/commit/${hash}`
    await call('POST', `${path}/comments`, { body: { ...body, inline: { path: 'a', to: 1 } } })
    await call('POST', `${path}/approve`)
    return { params: { commit: hash, comment_id: '1' } }
  },
}

/** Comments on a commit, and approvals of it. */
export const commitCommentExamples: RestExampleTable = {
  [`GET ${commit}/comments`]: withComment,
  [`POST ${commit}/comments`]: { ...withCommit, body, status: 201 },
  [`GET ${commit}/comments/{comment_id}`]: withComment,
  [`PUT ${commit}/comments/{comment_id}`]: { ...withComment, body, status: 201 },
  [`DELETE ${commit}/comments/{comment_id}`]: { ...withComment, status: 204 },
  [`POST ${commit}/approve`]: withCommit,
  [`DELETE ${commit}/approve`]: { ...withComment, status: 204 },
}
