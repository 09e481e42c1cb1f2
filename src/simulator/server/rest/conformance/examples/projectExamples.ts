import type { RestExampleTable } from '../RestExample.ts'

/** Projects of a workspace. */
export const projectExamples: RestExampleTable = {}
