import type { RestExampleTable } from '../RestExample.ts'

/** Reports of a commit, and their annotations. */
export const reportExamples: RestExampleTable = {}
