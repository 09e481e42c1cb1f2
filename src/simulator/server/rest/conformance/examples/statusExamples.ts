import { withCommit } from '../withCommit.ts'
import type { RestExample, RestExampleTable } from '../RestExample.ts'

const repository = '/repositories/{workspace}/{repo_slug}'
const builds = `${repository}/commit/{commit}/statuses/build`
const build = {
  key: 'lint',
  state: 'SUCCESSFUL',
  name: 'Lint',
  url: 'https://ci.example/{commit.hash}',
  refname: 'main',
}

/** A build of the pull request's commit, named `lint`. */
const withBuild: RestExample = {
  prepare: async (call) => {
    const pullRequest = await call('GET', '/repositories/acme/checkout/pullrequests/1')
    const { source } = await pullRequest.json()
    const commit: string = source.commit.hash
    const path = `/repositories/acme/checkout/commit/${commit}/statuses/build`
    await call('POST', path, { body: build })
    return { params: { commit, key: build.key } }
  },
}

/** Statuses of commits. */
export const statusExamples: RestExampleTable = {
  [`GET ${repository}/commit/{commit}/statuses`]: withBuild,
  [`GET ${repository}/pullrequests/{pull_request_id}/statuses`]: withBuild,
  [`POST ${builds}`]: { ...withCommit, body: build, status: 201, as: 'app' },
  [`GET ${builds}/{key}`]: withBuild,
  [`PUT ${builds}/{key}`]: { ...withBuild, body: { state: 'FAILED' } },
}
