import type { RestExampleTable } from '../RestExample.ts'

const comments = '/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments'

/** Comments on a pull request. */
export const commentExamples: RestExampleTable = {
  [`POST ${comments}`]: { body: { content: { raw: 'Looks **good**.' } }, status: 201 },
}
