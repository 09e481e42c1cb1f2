/** What a part measured. */
export interface BenchResult {
  /** Rows of cells; the first are the titles. */
  table: string[][]
  /** Sentences below the table: how it was measured, and what it does not say. */
  notes: string[]
  /** All the numbers, for the report. */
  data: unknown
}

/** One of the measurements. It asserts nothing about time: machines differ. */
export interface BenchPart {
  name: string
  /** For the help text. */
  what: string
  run: () => Promise<BenchResult>
}
