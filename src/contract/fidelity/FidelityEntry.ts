import type { Evidence } from '../Evidence.ts'
import type { QuirkName } from '../simulatorQuirks.ts'

/** One behaviour of the simulator, and why it is like that. */
export interface FidelityEntry {
  /** Unique; area and behaviour, such as `consent.denialIsKept`. */
  id: string
  area: 'consent' | 'page' | 'bridge' | 'tokens' | 'rest' | 'proxy' | 'apps' | 'eras' | 'faults'
  /** One sentence: what the simulator does. */
  what: string
  /** How sure it is that Bitbucket does so. */
  evidence: Evidence
  /** A documentation page, the announcement, or where it was observed. */
  source: string
  /** Of the evidence: ISO 8601, as exact as it is known. */
  date: string
  /** The switch for another behaviour. */
  quirk?: QuirkName
}
