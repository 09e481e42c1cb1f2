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
import type { RestOperationTable } from './RestOperationTable.ts'

/** The operations of REST 2.0 by what they are about. */
export const operationSubjects: Readonly<Record<string, RestOperationTable>> = {
  Users: userOperations,
  Workspaces: workspaceOperations,
  Projects: projectOperations,
  'Repositories, and their webhooks': repositoryOperations,
  'Branches, tags, files': refOperations,
  'Commits, their statuses and reports': commitOperations,
  'Pull requests': pullRequestOperations,
  'Branch restrictions, branching model': branchRuleOperations,
  Pipelines: pipelineOperations,
  'Settings of pipelines': pipelineSettingsOperations,
  Deployments: deploymentOperations,
  'Application properties': propertyOperations,
  'Apps, events': appOperations,
  'Issue tracker': issueOperations,
  Snippets: snippetOperations,
}
