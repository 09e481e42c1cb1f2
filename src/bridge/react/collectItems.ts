/**
 * The items of all pages in order, each once: while somebody reads on, a new entry at the top moves
 * the last one of a page to the next.
 *
 * @param toKey what an item is known by; items without a key all stay
 */
export function collectItems<item>(
  pages: readonly (readonly item[])[],
  toKey: (item: item) => string | undefined,
): item[] {
  const seen = new Set<string>()
  return pages.flatMap((items) =>
    items.filter((item) => {
      const key = toKey(item)
      if (key === undefined) return true
      const isNew = !seen.has(key)
      seen.add(key)
      return isNew
    }),
  )
}
