/** A name that a block may use without importing it. */
export interface KnownName {
  name: string
  /** What it is imported from. */
  from: string
  isType: boolean
}
