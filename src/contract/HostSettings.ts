import type { Era } from './eras.ts'
import type { SimulatorQuirks } from './simulatorQuirks.ts'

/** What a page of the simulated Bitbucket has to know of its Bitbucket. */
export interface HostSettings extends SimulatorQuirks {
  /** Default: `2020`. */
  era: Era
}
