import type { RestOperationTable } from './RestOperationTable.ts'

/** Apps and the events they may hear of (Bitbucket's OpenAPI description of June 2026). */
export const appOperations: RestOperationTable = {
  '/addon': { PUT: [], DELETE: [] },
  '/addon/{addon_key}/client-key': { GET: [] },
  '/hook_events': { GET: [] },
  '/hook_events/{subject_type}': { GET: [] },
}
