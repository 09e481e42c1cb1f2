/** A mistake, as a change to one file of the bridge. */
export interface PlantedBug {
  readonly name: string
  /** From `src/bridge/`. */
  readonly file: string
  /** Stands in the file exactly once. */
  readonly search: string
  readonly replace: string
}
