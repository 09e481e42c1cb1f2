import { diffArrays } from 'diff'

/** Lines that both texts have, or that only one of them has. */
export interface LinePart {
  kind: 'same' | 'removed' | 'added'
  lines: readonly string[]
}

// Texts that differ more than that are shown as wholly replaced: the search takes time in the square.
const maxEditLength = 2_000

/** What is to be done to one text to get another, in their order; what goes stands before what comes. */
export function diffLines(
  old: readonly string[],
  fresh: readonly string[],
  isSame?: (one: string, other: string) => boolean,
): LinePart[] {
  const parts = diffArrays([...old], [...fresh], {
    maxEditLength,
    ...(isSame && { comparator: isSame }),
  })
  if (!parts) {
    return [
      { kind: 'removed', lines: old },
      { kind: 'added', lines: fresh },
    ]
  }
  return parts.map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    lines: value,
  }))
}
