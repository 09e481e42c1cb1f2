import type { RestExampleTable } from '../RestExample.ts'

/** Branch restrictions, branching model, default reviewers. */
export const branchRuleExamples: RestExampleTable = {}
