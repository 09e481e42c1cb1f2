import type { PlantedBug } from '../../planted/PlantedBug.ts'

/** A mistake in the fake host. */
export interface FakeHostBug extends PlantedBug {
  /** The first case of the contract that does not come out as it should. */
  readonly foundBy: string
}
