import { collectItems } from './collectItems.ts'
import type { BridgePage } from './readBridgePage.ts'
import { readCached } from './readCached.ts'

/** What the cache holds of a list. */
export interface CachedPages {
  pages: BridgePage[]
}

export interface ReadPagesParameters<item> {
  path: string
  parse: (value: unknown) => item
  toKey: (item: item) => string | undefined
}

const skippedCounts = new WeakMap<CachedPages, WeakMap<(value: unknown) => unknown, number>>()

/**
 * The items of all pages, each once. A value that `parse` throws at is left out and counted: one bad
 * record should not hide the others.
 *
 * @throws {BridgeError} `PARSE_ERROR` when there are values and `parse` throws at every one
 */
export function readPages<item>(
  cached: CachedPages,
  { path, parse, toKey }: ReadPagesParameters<item>,
): item[] {
  let count = 0
  let reason: unknown
  const readValue = (value: unknown): item[] => {
    try {
      return [parse(value)]
    } catch (error) {
      reason ??= error
      count += 1
      return []
    }
  }
  const readAll = (): item[] => {
    const items = cached.pages.map(({ values }) => values.flatMap(readValue))
    if (count > 0 && items.every(({ length }) => length === 0)) throw reason
    return collectItems(items, toKey)
  }
  const items = readCached(cached, cached.pages, { path, parse: readAll })

  const counts = skippedCounts.get(cached) ?? new WeakMap<(value: unknown) => unknown, number>()
  skippedCounts.set(cached, counts.set(parse, count))
  return items
}

/** How many values were left out when the list was last read with this `parse`. */
export function countSkipped(
  cached: CachedPages | undefined,
  parse: (value: unknown) => unknown,
): number {
  return (cached && skippedCounts.get(cached)?.get(parse)) ?? 0
}
