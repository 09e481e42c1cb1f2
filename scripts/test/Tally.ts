/** What a check found. */
export interface Tally {
  passed: number
  failed: number
  /** Sentences for the summary, such as why something did not run. */
  notes: string[]
}
