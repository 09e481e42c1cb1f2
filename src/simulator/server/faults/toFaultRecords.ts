import type { FaultRule } from '../../../contract/FaultRule.ts'
import type { FaultRecord } from './FaultRecord.ts'

/** Rules that nothing has met yet. */
export function toFaultRecords(rules: readonly FaultRule[]): FaultRecord[] {
  return rules.map((rule) => ({ rule, seen: 0, struck: 0 }))
}
