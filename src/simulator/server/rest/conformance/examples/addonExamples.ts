import type { RestExampleTable } from '../RestExample.ts'

/** An app's own installation. */
export const addonExamples: RestExampleTable = {}
