import { ana } from '../../../world/people.ts'
import type { RestExample, RestExampleTable } from '../RestExample.ts'

const repository = '/repositories/{workspace}/{repo_slug}'
const below = 'properties/{app_key}/{property_name}'
const params = { app_key: 'gauge', property_name: 'level' }
const body = { full: 3, _attributes: ['public'] }
const checkout = '/repositories/acme/checkout'

/** Where properties hang, and the same in the seed. */
const places: readonly [template: string, path: string][] = [
  [repository, checkout],
  [`${repository}/pullrequests/{pullrequest_id}`, `${checkout}/pullrequests/1`],
  ['/users/{selected_user}', `/users/${encodeURIComponent(ana.uuid)}`],
]

/** Application properties. */
export const propertyExamples: RestExampleTable = {
  ...Object.fromEntries(
    places.flatMap(([template, path]): [string, RestExample][] => [
      [`GET ${template}/${below}`, withProperty(path)],
      [`PUT ${template}/${below}`, { params, body, status: 204, as: 'app', isOfCaller: true }],
      [`DELETE ${template}/${below}`, { ...withProperty(path), status: 204, isOfCaller: true }],
    ]),
  ),
  [`GET ${repository}/commit/{commit}/${below}`]: withCommitProperty(),
  [`PUT ${repository}/commit/{commit}/${below}`]: {
    ...withCommitProperty(),
    body,
    status: 204,
    isOfCaller: true,
  },
  [`DELETE ${repository}/commit/{commit}/${below}`]: {
    ...withCommitProperty(),
    status: 204,
    isOfCaller: true,
  },
}

function withProperty(path: string): RestExample {
  return {
    as: 'app',
    prepare: async (call) => {
      await call('PUT', `${path}/properties/gauge/level`, { body, as: 'app' })
      return { params }
    },
  }
}

function withCommitProperty(): RestExample {
  return {
    as: 'app',
    prepare: async (call) => {
      const response = await call('GET', `${checkout}/pullrequests/1`)
      const { source } = await response.json()
      const commit: string = source.commit.hash
      const path = `${checkout}/commit/${commit}/properties/gauge/level`
      await call('PUT', path, { body, as: 'app' })
      return { params: { ...params, commit } }
    },
  }
}
