/** What a frame measures of itself, in milliseconds since its own navigation began. */
export interface FrameFigures {
  /** Until the pull request's title could be seen. */
  firstMs: number
  /** Until the button that approves could be seen. */
  contentMs: number
  /** From the click on it until it says that there is an approval. */
  approvalMs: number
  /** The longest task; 0 when none took 50 ms. */
  longestTaskMs: number
  /** Of scripts and styles, before compression. */
  codeBytes: number
}

declare global {
  interface Window {
    benchFigures?: FrameFigures
  }
}
