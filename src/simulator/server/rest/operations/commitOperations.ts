import type { RestOperationTable } from './RestOperationTable.ts'

const repository = '/repositories/{workspace}/{repo_slug}'

/** Commits, their statuses and reports (Bitbucket's OpenAPI description of June 2026). */
export const commitOperations: RestOperationTable = {
  [`${repository}/commit/{commit}`]: { GET: ['repository'] },
  [`${repository}/commit/{commit}/approve`]: {
    POST: ['repository:write'],
    DELETE: ['repository:write'],
  },
  [`${repository}/commit/{commit}/comments`]: { GET: ['repository'], POST: ['repository'] },
  [`${repository}/commit/{commit}/comments/{comment_id}`]: {
    GET: ['repository'],
    PUT: ['repository'],
    DELETE: ['repository'],
  },
  [`${repository}/commit/{commit}/reports`]: { GET: ['repository'] },
  [`${repository}/commit/{commit}/reports/{reportId}`]: {
    GET: ['repository'],
    PUT: ['repository'],
    DELETE: ['repository'],
  },
  [`${repository}/commit/{commit}/reports/{reportId}/annotations`]: {
    GET: ['repository'],
    POST: ['repository'],
  },
  [`${repository}/commit/{commit}/reports/{reportId}/annotations/{annotationId}`]: {
    GET: ['repository'],
    PUT: ['repository'],
    DELETE: ['repository'],
  },
  [`${repository}/commit/{commit}/statuses`]: { GET: ['repository'] },
  [`${repository}/commit/{commit}/statuses/build`]: { POST: ['repository'] },
  [`${repository}/commit/{commit}/statuses/build/{key}`]: {
    GET: ['repository'],
    PUT: ['repository'],
  },
  [`${repository}/commits`]: { GET: ['repository'], POST: ['repository'] },
  [`${repository}/commits/{revision}`]: { GET: ['repository'], POST: ['repository'] },
  [`${repository}/diff/{spec}`]: { GET: ['repository'] },
  [`${repository}/diffstat/{spec}`]: { GET: ['repository'] },
  [`${repository}/file-conflicts/{spec}`]: { GET: ['repository'] },
  [`${repository}/merge-base/{revspec}`]: { GET: ['repository'] },
  [`${repository}/patch/{spec}`]: { GET: ['repository'] },
}
