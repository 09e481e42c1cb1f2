import type { RestExampleTable } from '../RestExample.ts'

/** The issue tracker. */
export const issueExamples: RestExampleTable = {}
