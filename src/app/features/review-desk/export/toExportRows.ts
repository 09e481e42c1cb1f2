import type { ReviewRow, RowReviewer } from '../ReviewRow.ts'
import type { messages } from './messages.ts'

export type ExportColumn = Exclude<
  keyof typeof messages,
  'title' | 'intro' | 'copy' | 'download' | 'hint' | 'copied' | 'asked' | 'selected' | 'text'
>

type ExportedRow = Omit<ReviewRow, 'authorActedOn' | 'searchText'>

const columns: Record<ExportColumn, (row: ExportedRow) => string | number> = {
  number: ({ id }) => id,
  pullRequest: ({ title }) => title,
  author: ({ author }) => author.name,
  state: ({ state }) => state,
  draft: ({ isDraft }) => String(isDraft),
  source: ({ sourceBranch }) => sourceBranch,
  target: ({ targetBranch }) => targetBranch,
  approved: ({ reviewers }) => toNames(reviewers, 'approved'),
  changes: ({ reviewers }) => toNames(reviewers, 'changesRequested'),
  waiting: ({ reviewers }) => toNames(reviewers, 'none'),
  builds: ({ builds }) => (builds === 'unknown' ? '' : builds),
  comments: ({ commentCount }) => commentCount,
  tasks: ({ taskCount }) => taskCount,
  created: ({ createdOn }) => toIsoDate(createdOn),
  updated: ({ updatedOn }) => toIsoDate(updatedOn),
}

/**
 * Rows of the review desk as fields of a table, titles first. Titles are for the reader; states and
 * dates (ISO 8601 in UTC) are for programs, the same in every language.
 */
export function toExportRows(
  rows: readonly ExportedRow[],
  toTitle: (column: ExportColumn) => string,
): (string | number)[][] {
  const names = Object.keys(columns).filter(isColumn)
  return [names.map(toTitle), ...rows.map((row) => names.map((name) => columns[name](row)))]
}

function isColumn(name: string): name is ExportColumn {
  return name in columns
}

function toNames(reviewers: readonly RowReviewer[], verdict: RowReviewer['verdict']): string {
  const found = reviewers.filter((reviewer) => reviewer.verdict === verdict)
  return found.map(({ person }) => person.name).join('; ')
}

function toIsoDate(time: number | undefined): string {
  return time === undefined ? '' : new Date(time).toISOString()
}
