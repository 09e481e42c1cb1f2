/** What the user asked for. */
export interface ProofSettings {
  /** Of everything random. A step that fails can be repeated with it. */
  seed: number
}

/** What a step found. */
export interface ProofResult {
  /** How much was run, such as `100,000 sequences`. */
  runs: string
  /** What was measured, such as `14 KiB growth`. */
  figure: string
  hasPassed: boolean
  /** Sentences for the summary: why it failed, and what a reader should know. */
  notes: string[]
  /** All the numbers, for the report. */
  data?: unknown
}

/** One of the long checks. */
export interface ProofStep {
  name: string
  /** For the help text. */
  what: string
  /** A throw counts as a failure of the step, and no other step is affected. */
  run: (settings: ProofSettings) => Promise<ProofResult>
}

/** A step that has run. */
export interface ProofRecord extends ProofResult {
  name: string
  seconds: number
}
