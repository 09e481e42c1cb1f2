import { ben } from '../../../world/people.ts'
import type { RestExample, RestExampleTable } from '../RestExample.ts'

const repository = '/repositories/{workspace}/{repo_slug}'
const till = { params: { repo_slug: 'till' } }

const withReviewer: RestExample = {
  prepare: async (call) => {
    const path = `/repositories/acme/checkout/default-reviewers/${encodeURIComponent(ben.uuid)}`
    await call('PUT', path)
    return { params: { target_username: ben.uuid } }
  },
}

/** Repositories, their forks, and who watches and reviews. */
export const repositoryExamples: RestExampleTable = {
  'GET /repositories': { eras: ['2020', '2022'] },
  'GET /repositories/{workspace}': {},
  [`GET ${repository}`]: {},
  [`POST ${repository}`]: { ...till, body: { scm: 'git', description: 'Counts.' }, as: 'app' },
  [`PUT ${repository}`]: { body: { website: 'https://checkout.example' } },
  [`DELETE ${repository}`]: { status: 204 },
  [`GET ${repository}/forks`]: {
    prepare: async (call) => {
      await call('POST', '/repositories/acme/checkout/forks', { body: { name: 'copy' } })
      return {}
    },
  },
  [`POST ${repository}/forks`]: { body: { name: 'copy' }, status: 201 },
  [`GET ${repository}/watchers`]: {},
  [`GET ${repository}/default-reviewers`]: {},
  [`GET ${repository}/default-reviewers/{target_username}`]: withReviewer,
  [`PUT ${repository}/default-reviewers/{target_username}`]: {
    params: { target_username: ben.uuid },
  },
  [`DELETE ${repository}/default-reviewers/{target_username}`]: { ...withReviewer, status: 204 },
  [`GET ${repository}/effective-default-reviewers`]: {},
}
