import type { RestExampleTable } from '../RestExample.ts'

/** Application properties. */
export const propertyExamples: RestExampleTable = {}
