import type { ReviewRow } from '../ReviewRow.ts'

export type SectionName = 'needsMe' | 'mine' | 'others'

export interface RowSection {
  name: SectionName
  rows: readonly ReviewRow[]
}

/**
 * Rows by what the reader has to do with them, in their order; all sections, also empty ones.
 * @param me The reader's `uuid`; while it is not known, no row is anybody's.
 */
export function toSections(rows: readonly ReviewRow[], me: string | undefined): RowSection[] {
  const found: Record<SectionName, ReviewRow[]> = { needsMe: [], mine: [], others: [] }
  for (const row of rows) found[toSectionName(row, me)].push(row)
  const { needsMe, mine, others } = found
  return [
    { name: 'needsMe', rows: needsMe },
    { name: 'mine', rows: mine },
    { name: 'others', rows: others },
  ]
}

function toSectionName(row: ReviewRow, me: string | undefined): SectionName {
  if (me === undefined) return 'others'
  if (row.author.uuid === me) return 'mine'
  return needsAnswer(row, me) ? 'needsMe' : 'others'
}

/** Whether a reviewer has not decided, or the author has answered a request for changes since. */
function needsAnswer({ state, reviewers, authorActedOn = 0 }: ReviewRow, me: string): boolean {
  const mine = reviewers.find(({ person }) => person.uuid === me)
  if (!mine || state !== 'OPEN') return false
  if (mine.verdict === 'none') return true
  return (
    mine.verdict === 'changesRequested' &&
    mine.actedOn !== undefined &&
    authorActedOn > mine.actedOn
  )
}
