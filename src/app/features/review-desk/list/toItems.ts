import type { ReviewRow } from '../ReviewRow.ts'
import type { RowSection, SectionName } from '../rows/toSections.ts'

/** What stands below each other in the list. */
export type ListItem =
  | { kind: 'head'; section: SectionName; count: number }
  | { kind: 'clear' }
  | { kind: 'row'; section: SectionName; row: ReviewRow; position: number; count: number }

export interface ToItemsParameters {
  closed: ReadonlySet<SectionName>
  /** Without groups there are rows only. */
  isGrouped: boolean
}

/** Heads of sections with the rows below them; a section without rows is left out, but not the first. */
export function toItems(
  sections: readonly RowSection[],
  { closed, isGrouped }: ToItemsParameters,
): ListItem[] {
  const shown = isGrouped
    ? sections.filter(({ name, rows }) => name === 'needsMe' || rows.length > 0)
    : sections.filter(({ rows }) => rows.length > 0)
  return shown.flatMap(({ name, rows }): ListItem[] => {
    const count = rows.length
    const head: ListItem[] = isGrouped ? [{ kind: 'head', section: name, count }] : []
    if (isGrouped && closed.has(name)) return head
    if (count === 0) return [...head, { kind: 'clear' }]
    const items = rows.map((row, index): ListItem => {
      return { kind: 'row', section: name, row, position: index + 1, count }
    })
    return [...head, ...items]
  })
}
