import type { RestOperationTable } from './RestOperationTable.ts'

const repository = '/repositories/{workspace}/{repo_slug}'

/** Branches, tags and files (Bitbucket's OpenAPI description of June 2026). */
export const refOperations: RestOperationTable = {
  [`${repository}/filehistory/{commit}/{path}`]: { GET: ['repository'] },
  [`${repository}/refs`]: { GET: ['repository'] },
  [`${repository}/refs/branches`]: { GET: ['repository'], POST: ['repository:write'] },
  [`${repository}/refs/branches/{name}`]: { GET: ['repository'], DELETE: ['repository:write'] },
  [`${repository}/refs/tags`]: { GET: ['repository'], POST: ['repository:write'] },
  [`${repository}/refs/tags/{name}`]: { GET: ['repository'], DELETE: ['repository:write'] },
  [`${repository}/src`]: { GET: ['repository'], POST: ['repository:write'] },
  [`${repository}/src/{commit}/{path}`]: { GET: ['repository'] },
}
