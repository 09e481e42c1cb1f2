import { appOperations } from './appOperations.ts'
import { branchRuleOperations } from './branchRuleOperations.ts'
import { commitOperations } from './commitOperations.ts'
import { deploymentOperations } from './deploymentOperations.ts'
import { issueOperations } from './issueOperations.ts'
import { pipelineOperations } from './pipelineOperations.ts'
import { pipelineSettingsOperations } from './pipelineSettingsOperations.ts'
import { projectOperations } from './projectOperations.ts'
import { propertyOperations } from './propertyOperations.ts'
import { pullRequestOperations } from './pullRequestOperations.ts'
import { refOperations } from './refOperations.ts'
import { repositoryOperations } from './repositoryOperations.ts'
import { snippetOperations } from './snippetOperations.ts'
import { userOperations } from './userOperations.ts'
import { workspaceOperations } from './workspaceOperations.ts'
import type { RestMethod } from './RestOperationTable.ts'

export interface RestOperation {
  method: RestMethod
  /** Without `/2.0`, such as `/repositories/{workspace}/{repo_slug}`. */
  path: string
  /** Classic scopes that a token needs, all of them. */
  scopes: readonly string[]
}

const tables = {
  ...appOperations,
  ...branchRuleOperations,
  ...commitOperations,
  ...deploymentOperations,
  ...issueOperations,
  ...pipelineOperations,
  ...pipelineSettingsOperations,
  ...projectOperations,
  ...propertyOperations,
  ...pullRequestOperations,
  ...refOperations,
  ...repositoryOperations,
  ...snippetOperations,
  ...userOperations,
  ...workspaceOperations,
}
const methods: readonly RestMethod[] = ['GET', 'POST', 'PUT', 'DELETE']

/** All operations of REST 2.0 (Bitbucket's OpenAPI description of June 2026), simulated or not. */
export const restOperations: readonly RestOperation[] = Object.entries(tables).flatMap(
  ([path, table]) =>
    methods.flatMap((method) => {
      const scopes = table[method]
      return scopes ? [{ method, path, scopes }] : []
    }),
)
