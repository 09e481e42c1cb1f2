import type { Evidence } from '../../../../contract/Evidence.ts'
import type { FidelityEntry } from '../../../../contract/fidelity/FidelityEntry.ts'

export interface LedgerFilter {
  /** Undefined for all. */
  evidence: Evidence | undefined
  /** All of them have to stand in an entry, in any order and case. */
  words: string
}

/** The entries that fit, in the ledger's order. */
export function filterLedger(
  entries: readonly FidelityEntry[],
  { evidence, words }: LedgerFilter,
): FidelityEntry[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean)
  return entries.filter((entry) => {
    if (evidence !== undefined && entry.evidence !== evidence) return false
    const text = [entry.id, entry.what, entry.source, entry.quirk ?? ''].join(' ').toLowerCase()
    return wanted.every((word) => text.includes(word))
  })
}
