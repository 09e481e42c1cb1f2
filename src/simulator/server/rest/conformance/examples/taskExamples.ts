import type { RestExampleTable } from '../RestExample.ts'

const tasks = '/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/tasks'
const task = `${tasks}/{task_id}`
const params = { task_id: '1001' }

/** Tasks of a pull request. */
export const taskExamples: RestExampleTable = {
  [`GET ${tasks}`]: {},
  [`POST ${tasks}`]: {
    body: { content: { raw: 'Try it by hand.' }, comment: { id: 1_003 } },
    status: 201,
  },
  [`GET ${task}`]: { params },
  [`PUT ${task}`]: { params, body: { state: 'RESOLVED' } },
  [`DELETE ${task}`]: { params, status: 204 },
}
