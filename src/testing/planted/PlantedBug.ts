/** A mistake, as a change to one file. */
export interface PlantedBug {
  readonly name: string
  /** From the folder of what is tested, such as `src/bridge/`. */
  readonly file: string
  /** Stands in the file exactly once. */
  readonly search: string
  readonly replace: string
}
