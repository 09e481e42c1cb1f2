import { ana } from '../../../world/people.ts'
import type { RestExample, RestExampleTable } from '../RestExample.ts'

const repository = '/repositories/{workspace}/{repo_slug}'
const restrictions = `${repository}/branch-restrictions`
const rule = {
  kind: 'push',
  branch_match_kind: 'glob',
  pattern: 'main',
  users: [{ uuid: ana.uuid }],
}

const withRule: RestExample = {
  prepare: async (call) => {
    await call('POST', '/repositories/acme/checkout/branch-restrictions', { body: rule })
    return { params: { id: '1' } }
  },
}

/** Branch restrictions, and the branching model. */
export const branchRuleExamples: RestExampleTable = {
  [`GET ${restrictions}`]: withRule,
  [`POST ${restrictions}`]: {
    body: {
      kind: 'require_approvals_to_merge',
      branch_match_kind: 'branching_model',
      branch_type: 'release',
      value: 2,
    },
    status: 201,
    as: 'app',
  },
  [`GET ${restrictions}/{id}`]: withRule,
  [`PUT ${restrictions}/{id}`]: { ...withRule, body: { pattern: 'release/*' } },
  [`DELETE ${restrictions}/{id}`]: { ...withRule, status: 204 },
  [`GET ${repository}/branching-model`]: {},
  [`GET ${repository}/effective-branching-model`]: {},
  [`GET ${repository}/branching-model/settings`]: {},
  [`PUT ${repository}/branching-model/settings`]: {
    body: { production: { enabled: true, use_mainbranch: true } },
  },
}
