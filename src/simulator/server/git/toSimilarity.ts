import type { ObjectStore } from './createObjectStore.ts'
import { toLines } from './toLines.ts'

/**
 * How much of the longer one of two files is in the other too, in percent and rounded down: lines count
 * wherever they stand, as git counts them for renames. Files that are no text have nothing in common.
 *
 * @param one hash of a blob
 */
export function toSimilarity(objects: ObjectStore, one: string, other: string): number {
  if (one === other) return 100
  if ([one, other].some((hash) => objects.typeOf(hash) !== 'blob')) return 0
  const [content, otherContent] = [objects.blob(one).content, objects.blob(other).content]
  const [lines, otherLines] = [toLines(content), toLines(otherContent)]
  const longest = Math.max(content.length, otherContent.length)
  if (!lines || !otherLines || longest === 0) return 0
  const left = new Map<string, number>()
  for (const line of lines) left.set(line, (left.get(line) ?? 0) + 1)
  let same = 0
  for (const line of otherLines) {
    const count = left.get(line) ?? 0
    if (count === 0) continue
    left.set(line, count - 1)
    same += line.length
  }
  return Math.floor((same * 100) / longest)
}
