import type { RestExample, RestExampleTable } from '../RestExample.ts'

const hook = {
  url: 'https://hooks.example/in',
  description: 'Ours',
  events: ['pullrequest:created', 'repo:push'],
  secret: 'top',
}
// It hears of pull requests, and of pushes.
const readers = ['repository', 'pullrequest']
const places = [
  ['/repositories/{workspace}/{repo_slug}/hooks', '/repositories/acme/checkout/hooks'],
  ['/workspaces/{workspace}/hooks', '/workspaces/acme/hooks'],
] as const

/** Webhooks, and the events they can be made for. */
export const hookExamples: RestExampleTable = {
  'GET /hook_events': { as: 'nobody' },
  'GET /hook_events/{subject_type}': { as: 'nobody', params: { subject_type: 'repository' } },
  ...Object.fromEntries(
    places.flatMap(([template, path]): [string, RestExample][] => [
      [`GET ${template}`, withHook(path)],
      [`POST ${template}`, { body: hook, status: 201, as: 'app', alsoNeeds: readers }],
      [`GET ${template}/{uid}`, withHook(path)],
      [`PUT ${template}/{uid}`, { ...withHook(path), body: { active: false } }],
      [`DELETE ${template}/{uid}`, { ...withHook(path), status: 204 }],
    ]),
  ),
}

function withHook(path: string): RestExample {
  return {
    prepare: async (call) => {
      const { uuid } = await (await call('POST', path, { body: hook })).json()
      return { params: { uid: uuid } }
    },
  }
}
