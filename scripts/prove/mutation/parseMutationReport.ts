import * as v from 'valibot'

/** A change of the code that the tests should have noticed, and what they did. */
export interface Mutant {
  /** From the root of the repository. */
  file: string
  /** From 1. */
  lineNumber: number
  /** The line as it stands in the code, without its indentation. */
  line: string
  mutator: string
  replacement: string
  status: (typeof statuses)[number]
  /** How many tests ran against it. */
  testsCompleted: number
  /** How many tests reach it. */
  testsCovering: number
}

const statuses = [
  'Killed',
  'Survived',
  'NoCoverage',
  'Timeout',
  'RuntimeError',
  'CompileError',
  'Ignored',
  'Pending',
] as const

const report = v.object({
  files: v.record(
    v.string(),
    v.object({
      source: v.string(),
      mutants: v.array(
        v.object({
          mutatorName: v.string(),
          replacement: v.optional(v.string(), ''),
          location: v.object({ start: v.object({ line: v.number() }) }),
          status: v.picklist(statuses),
          testsCompleted: v.optional(v.number(), 0),
          coveredBy: v.optional(v.array(v.string()), []),
        }),
      ),
    }),
  ),
})

/**
 * The mutants in the report of Stryker's `json` reporter.
 * @throws {v.ValiError} when it is no such report
 */
export function parseMutationReport(value: unknown): Mutant[] {
  return Object.entries(v.parse(report, value).files).flatMap(([file, { source, mutants }]) => {
    const lines = source.split('\n')
    return mutants.map((mutant) => ({
      file,
      lineNumber: mutant.location.start.line,
      line: (lines[mutant.location.start.line - 1] ?? '').trim(),
      mutator: mutant.mutatorName,
      replacement: mutant.replacement,
      status: mutant.status,
      testsCompleted: mutant.testsCompleted,
      testsCovering: mutant.coveredBy.length,
    }))
  })
}
