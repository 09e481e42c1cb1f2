import { diffLines } from './diffLines.ts'

/** A place in the base where a side has other lines; from and up to a line, the latter not included. */
interface Edit {
  from: number
  to: number
  lines: readonly string[]
}

/**
 * Three-way merge of a text's lines, as git does it: what one side changes is taken, and so is what both
 * change alike. Undefined where they changed the same or adjoining lines in different ways.
 */
export function mergeLines(
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
): string[] | undefined {
  const [left, right] = [toEdits(base, ours), toEdits(base, theirs)]
  const merged: string[] = []
  let at = 0
  while (left.length > 0 || right.length > 0) {
    const [one, other] = [left[0], right[0]]
    const edit = one && other ? chooseEdit(one, other) : (one ?? other)
    if (!edit) return undefined
    if (edit === one || isEqual(edit, one)) left.shift()
    if (edit === other || isEqual(edit, other)) right.shift()
    for (let line = at; line < edit.from; line += 1) merged.push(base[line] ?? '')
    for (const line of edit.lines) merged.push(line)
    at = edit.to
  }
  for (let line = at; line < base.length; line += 1) merged.push(base[line] ?? '')
  return merged
}

/** The one that comes first; undefined where they are in each other's way. */
function chooseEdit(one: Edit, other: Edit): Edit | undefined {
  if (isEqual(one, other)) return one
  if (one.to < other.from) return one
  if (other.to < one.from) return other
  return undefined
}

function isEqual(one: Edit, other: Edit | undefined): boolean {
  return (
    one.from === other?.from &&
    one.to === other.to &&
    one.lines.length === other.lines.length &&
    one.lines.every((line, index) => line === other.lines[index])
  )
}

function toEdits(base: readonly string[], side: readonly string[]): Edit[] {
  const edits: Edit[] = []
  let at = 0
  let open: Edit | undefined
  for (const { kind, lines } of diffLines(base, side)) {
    if (kind === 'same') {
      open = undefined
      at += lines.length
      continue
    }
    if (!open) {
      open = { from: at, to: at, lines: [] }
      edits.push(open)
    }
    if (kind === 'added') open.lines = [...open.lines, ...lines]
    else {
      at += lines.length
      open.to = at
    }
  }
  return edits
}
