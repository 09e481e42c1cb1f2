/** What the doctor says of one thing. */
export interface Finding {
  /** Of the check, such as `scopes`. */
  check: string
  /** `error`: it fails in Bitbucket. `warning`: it may, or it costs the user something. */
  level: 'ok' | 'warning' | 'error'
  /** A sentence. */
  text: string
  /** What to do about it, a sentence. Missing when there is nothing. */
  mend?: string
}
