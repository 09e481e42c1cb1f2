import type { RestOperationTable } from './RestOperationTable.ts'

const repository = '/repositories/{workspace}/{repo_slug}'

/** Application properties: without a scope, as only the app itself may use them (Bitbucket's OpenAPI description of June 2026). */
export const propertyOperations: RestOperationTable = {
  [`${repository}/commit/{commit}/properties/{app_key}/{property_name}`]: {
    GET: [],
    PUT: [],
    DELETE: [],
  },
  [`${repository}/properties/{app_key}/{property_name}`]: { GET: [], PUT: [], DELETE: [] },
  [`${repository}/pullrequests/{pullrequest_id}/properties/{app_key}/{property_name}`]: {
    GET: [],
    PUT: [],
    DELETE: [],
  },
  '/users/{selected_user}/properties/{app_key}/{property_name}': { GET: [], PUT: [], DELETE: [] },
}
