/** A table that a document shows and the code knows. */
export interface DocTable {
  /** From the root of the repository. */
  file: string
  /** Stands between `<!-- name -->` and `<!-- /name -->`. */
  name: string
  /** The first one is the head. */
  rows: readonly (readonly string[])[]
}
