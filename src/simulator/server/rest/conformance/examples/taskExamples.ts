import type { RestExampleTable } from '../RestExample.ts'

/** Tasks of a pull request. */
export const taskExamples: RestExampleTable = {}
