import type { RestExampleTable } from '../RestExample.ts'

/** Diffs, patches, merge bases, histories of files. */
export const diffExamples: RestExampleTable = {}
