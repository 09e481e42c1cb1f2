import type { ReviewRow } from '../ReviewRow.ts'
import { toSearchText } from '../rows/toSearchText.ts'
import type { DeskFilters } from './DeskFilters.ts'

const dayMs = 86_400_000
const ages = { day: dayMs, week: 7 * dayMs, month: 30 * dayMs } as const

export interface SelectRowsParameters {
  /** Milliseconds since the epoch. */
  now: number
  /** Compares two titles in the reader's language. */
  compareText: (a: string, b: string) => number
  /** Leave the builds out of it: which rows to ask for theirs. */
  ignoresBuilds?: boolean
}

/** The rows that filters let through, in their order. */
export function selectRows(
  rows: readonly ReviewRow[],
  filters: DeskFilters,
  { now, compareText, ignoresBuilds = false }: SelectRowsParameters,
): ReviewRow[] {
  const { author, reviewer, age, branch, build } = filters
  const words = toSearchText(filters.query).split(' ')
  const isShown = (row: ReviewRow) =>
    words.every((word) => row.searchText.includes(word)) &&
    (author === '' || row.author.uuid === author) &&
    (reviewer === '' || row.reviewers.some(({ person }) => person.uuid === reviewer)) &&
    (branch === '' || row.targetBranch === branch) &&
    (build === '' || ignoresBuilds || row.builds === build) &&
    (age === '' || (row.createdOn !== undefined && now - row.createdOn > ages[age]))
  const compare = toComparison(filters, compareText)
  return rows.filter(isShown).toSorted((a, b) => compare(a, b) || b.id - a.id)
}

type Compare = (a: ReviewRow, b: ReviewRow) => number

function toComparison(
  { sort, isDescending }: DeskFilters,
  compareText: SelectRowsParameters['compareText'],
): Compare {
  const sign = isDescending ? -1 : 1
  switch (sort) {
    case 'title':
      return (a, b) => sign * compareText(a.title, b.title)
    case 'comments':
      return (a, b) => sign * (a.commentCount - b.commentCount)
    case 'updated':
      return (a, b) => compareTimes(a.updatedOn, b.updatedOn, sign)
    // The older, the more age.
    case 'age':
      return (a, b) => compareTimes(a.createdOn, b.createdOn, -sign)
    default:
      return sort satisfies never
  }
}

/** Unknown times stand last, whichever way the others go. */
function compareTimes(a: number | undefined, b: number | undefined, sign: number): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined)
  return sign * (a - b)
}
