import type { RestExampleTable } from '../RestExample.ts'

/** Hooks of a repository. */
export const hookExamples: RestExampleTable = {}
