/**
 * A copy in which one part is another; without a change when there are not so many parts.
 * @param index of the part, from 0, which is the whole
 */
export function spoilPart(value: unknown, index: number, replacement: unknown): unknown {
  let count = 0
  return walk(value)

  function walk(part: unknown): unknown {
    count += 1
    if (count - 1 === index) return replacement
    if (Array.isArray(part)) return part.map(walk)
    if (part === null || typeof part !== 'object') return part
    return Object.fromEntries(Object.entries(part).map(([name, own]) => [name, walk(own)]))
  }
}
