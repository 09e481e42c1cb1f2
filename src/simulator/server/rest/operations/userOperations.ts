import type { RestOperationTable } from './RestOperationTable.ts'

/** Users, and the keys they have (Bitbucket's OpenAPI description of June 2026). */
export const userOperations: RestOperationTable = {
  '/user': { GET: ['account'] },
  '/user/emails': { GET: ['email'] },
  '/user/emails/{email}': { GET: ['email'] },
  '/users/{selected_user}': { GET: [] },
  '/users/{selected_user}/gpg-keys': { GET: ['account'], POST: ['account:write'] },
  '/users/{selected_user}/gpg-keys/{fingerprint}': { GET: ['account'], DELETE: ['account:write'] },
  '/users/{selected_user}/ssh-keys': { GET: ['account'], POST: ['account:write'] },
  '/users/{selected_user}/ssh-keys/{key_id}': {
    GET: ['account'],
    PUT: ['account:write'],
    DELETE: ['account:write'],
  },
}
