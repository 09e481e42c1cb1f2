export interface PagesReport {
  /** How many pull requests stood on more than one page, or twice on one. */
  repeatedCount: number
  /** The last page brought nothing new: to read on may never end. */
  isStuck: boolean
}

/** Whether the pages of a list get anywhere. */
export function judgePages(pages: readonly { values: readonly unknown[] }[]): PagesReport {
  const known = new Set<unknown>()
  let repeatedCount = 0
  let isStuck = false
  for (const { values } of pages) {
    const before = known.size
    for (const value of values) {
      const id = readId(value)
      if (id !== undefined && known.has(id)) repeatedCount += 1
      else known.add(id ?? value)
    }
    isStuck = known.size === before && values.length > 0
  }
  return { repeatedCount, isStuck }
}

function readId(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined
}
