import type { RestExampleTable } from '../RestExample.ts'

/** Pipelines and their steps. */
export const pipelineExamples: RestExampleTable = {}
