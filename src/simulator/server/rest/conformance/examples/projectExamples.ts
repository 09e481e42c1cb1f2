import type { RestExampleTable } from '../RestExample.ts'

const list = '/workspaces/{workspace}/projects'
const shop = { project_key: 'SHOP' }

/** Projects of a workspace. */
export const projectExamples: RestExampleTable = {
  [`GET ${list}`]: {},
  [`POST ${list}`]: { body: { key: 'PAY', name: 'Payments' }, status: 201 },
  [`GET ${list}/{project_key}`]: { params: shop },
  [`PUT ${list}/{project_key}`]: { params: shop, body: { name: 'Store' } },
  [`DELETE ${list}/{project_key}`]: { params: { project_key: 'LOG' }, status: 204 },
}
