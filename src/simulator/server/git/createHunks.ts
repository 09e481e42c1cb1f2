import type { LinePart } from './diffLines.ts'

/** A part of a file with what changed in it. Lines count from 1. */
export interface Hunk {
  oldStart: number
  oldCount: number
  newStart: number
  newCount: number
  /** The last line in front of it that begins a part of the file, by git's own rule; empty for none. */
  heading: string
  /** Each with a space, a plus or a minus in front, and its line break. */
  lines: readonly string[]
}

const signs = { same: ' ', removed: '-', added: '+' }

/** @param context how many unchanged lines stand around changes */
export function createHunks(parts: readonly LinePart[], context: number): Hunk[] {
  const lines = parts.flatMap(({ kind, lines: all }) => all.map((text) => ({ kind, text })))
  const changed = lines.flatMap(({ kind }, index) => (kind === 'same' ? [] : [index]))
  const ranges: { from: number; to: number }[] = []
  for (const index of changed) {
    const from = Math.max(0, index - context)
    const to = Math.min(lines.length, index + context + 1)
    const last = ranges.at(-1)
    if (last && from <= last.to) last.to = to
    else ranges.push({ from, to })
  }
  let [at, old, fresh] = [0, 0, 0]
  let heading = ''
  return ranges.map(({ from, to }) => {
    old += from - at
    fresh += from - at
    heading = findHeading(lines.slice(at, from)) ?? heading
    const inside = lines.slice(from, to)
    const oldCount = inside.filter(({ kind }) => kind !== 'added').length
    const newCount = inside.filter(({ kind }) => kind !== 'removed').length
    // An empty range is named by the line before it.
    const hunk = {
      oldStart: oldCount === 0 ? old : old + 1,
      oldCount,
      newStart: newCount === 0 ? fresh : fresh + 1,
      newCount,
      heading,
      lines: inside.map(({ kind, text }) => signs[kind] + text),
    }
    heading = findHeading(inside.filter(({ kind }) => kind !== 'added')) ?? heading
    at = to
    old += oldCount
    fresh += newCount
    return hunk
  })
}

const headingBytes = 80

function findHeading(lines: readonly { text: string }[]): string | undefined {
  const found = lines.findLast(({ text }) => /^[A-Za-z_$]/.test(text))
  return found?.text.slice(0, headingBytes).trimEnd()
}
