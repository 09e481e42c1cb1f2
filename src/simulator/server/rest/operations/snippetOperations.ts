import type { RestOperationTable } from './RestOperationTable.ts'

/** Snippets (Bitbucket's OpenAPI description of June 2026). */
export const snippetOperations: RestOperationTable = {
  '/snippets': { GET: ['snippet'], POST: ['snippet:write'] },
  '/snippets/{workspace}': { GET: ['snippet'], POST: ['snippet:write'] },
  '/snippets/{workspace}/{encoded_id}': {
    GET: ['snippet'],
    PUT: ['snippet:write'],
    DELETE: ['snippet:write'],
  },
  '/snippets/{workspace}/{encoded_id}/comments': { GET: ['snippet'], POST: ['snippet'] },
  '/snippets/{workspace}/{encoded_id}/comments/{comment_id}': {
    GET: ['snippet'],
    PUT: ['snippet'],
    DELETE: ['snippet'],
  },
  '/snippets/{workspace}/{encoded_id}/commits': { GET: ['snippet'] },
  '/snippets/{workspace}/{encoded_id}/commits/{revision}': { GET: ['snippet'] },
  '/snippets/{workspace}/{encoded_id}/files/{path}': { GET: ['snippet'] },
  '/snippets/{workspace}/{encoded_id}/watch': {
    GET: ['snippet'],
    PUT: ['snippet:write'],
    DELETE: ['snippet:write'],
  },
  '/snippets/{workspace}/{encoded_id}/watchers': { GET: ['snippet'] },
  '/snippets/{workspace}/{encoded_id}/{node_id}': {
    GET: ['snippet'],
    PUT: ['snippet:write'],
    DELETE: ['snippet:write'],
  },
  '/snippets/{workspace}/{encoded_id}/{node_id}/files/{path}': { GET: ['snippet'] },
  '/snippets/{workspace}/{encoded_id}/{revision}/diff': { GET: ['snippet'] },
  '/snippets/{workspace}/{encoded_id}/{revision}/patch': { GET: ['snippet'] },
}
