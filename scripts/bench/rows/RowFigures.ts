/** What the review desk's frame measures of itself, in milliseconds. */
export interface RowFigures {
  /** From the frame's start until every page is read. */
  readMs: number
  /** Longest task until then; 0 when none took 50 ms. */
  readTaskMs: number
  /** Longest task while the list is scrolled; 0 when none took 50 ms. */
  scrollTaskMs: number
  /** From a word in the search until the list is that of the word. */
  searchMs: number
  /** Rows in the page after all that. */
  renderedRows: number
}

declare global {
  interface Window {
    benchTasks?: number[]
  }
}
