import type { FaultRule } from '../../../contract/FaultRule.ts'

/** A rule, and how often it was met. */
export interface FaultRecord {
  rule: FaultRule
  /** Requests that it is for. */
  seen: number
  /** Those of them that it broke. */
  struck: number
}
