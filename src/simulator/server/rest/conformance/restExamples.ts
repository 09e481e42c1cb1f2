import { addonExamples } from './examples/addonExamples.ts'
import { branchRuleExamples } from './examples/branchRuleExamples.ts'
import { changeExamples } from './examples/changeExamples.ts'
import { commentExamples } from './examples/commentExamples.ts'
import { commitCommentExamples } from './examples/commitCommentExamples.ts'
import { commitExamples } from './examples/commitExamples.ts'
import { diffExamples } from './examples/diffExamples.ts'
import { hookExamples } from './examples/hookExamples.ts'
import { issueExamples } from './examples/issueExamples.ts'
import { mergeExamples } from './examples/mergeExamples.ts'
import { pipelineExamples } from './examples/pipelineExamples.ts'
import { projectExamples } from './examples/projectExamples.ts'
import { propertyExamples } from './examples/propertyExamples.ts'
import { pullRequestExamples } from './examples/pullRequestExamples.ts'
import { refExamples } from './examples/refExamples.ts'
import { reportExamples } from './examples/reportExamples.ts'
import { repositoryExamples } from './examples/repositoryExamples.ts'
import { reviewExamples } from './examples/reviewExamples.ts'
import { sourceExamples } from './examples/sourceExamples.ts'
import { statusExamples } from './examples/statusExamples.ts'
import { taskExamples } from './examples/taskExamples.ts'
import { userExamples } from './examples/userExamples.ts'
import { workspaceExamples } from './examples/workspaceExamples.ts'
import type { RestExampleTable } from './RestExample.ts'

/** An example for each operation that the simulator has; a test holds that against its routes. */
export const restExamples: RestExampleTable = {
  ...userExamples,
  ...workspaceExamples,
  ...projectExamples,
  ...repositoryExamples,
  ...refExamples,
  ...commitExamples,
  ...commitCommentExamples,
  ...sourceExamples,
  ...diffExamples,
  ...statusExamples,
  ...reportExamples,
  ...pullRequestExamples,
  ...changeExamples,
  ...reviewExamples,
  ...mergeExamples,
  ...commentExamples,
  ...taskExamples,
  ...branchRuleExamples,
  ...hookExamples,
  ...pipelineExamples,
  ...propertyExamples,
  ...addonExamples,
  ...issueExamples,
}
