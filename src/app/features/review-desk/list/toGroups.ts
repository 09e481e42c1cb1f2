import type { SectionName } from '../rows/toSections.ts'
import type { ListItem } from './toItems.ts'

/** Where an item stands in the list. */
export interface PlacedItem {
  index: number
  /** Pixels from the top. */
  start: number
}

export interface ItemGroup {
  section: SectionName
  head: PlacedItem | undefined
  clear: PlacedItem | undefined
  rows: PlacedItem[]
}

/** What is to be rendered, by section. */
export function toGroups(
  shown: readonly PlacedItem[],
  items: readonly ListItem[],
): readonly ItemGroup[] {
  const groups = new Map<SectionName, ItemGroup>()
  for (const placed of shown) {
    const item = items[placed.index]
    if (!item) continue
    const section = item.kind === 'clear' ? 'needsMe' : item.section
    const group = groups.get(section) ?? { section, head: undefined, clear: undefined, rows: [] }
    groups.set(section, group)
    if (item.kind === 'row') group.rows.push(placed)
    else group[item.kind] = placed
  }
  return [...groups.values()]
}
