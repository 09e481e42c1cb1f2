import type { ReviewRow } from '../ReviewRow.ts'
import { toSearchText } from '../rows/toSearchText.ts'

const ana = { uuid: '{ana}', name: 'Ana Moreno', avatar: '' }
const vera = { uuid: '{vera}', name: 'Vera Lindqvist', avatar: '' }

/** A row by Vera for Ana to review, with changes. */
export function createReviewRow(change: Partial<ReviewRow> & { id: number }): ReviewRow {
  const title = change.title ?? `Change ${change.id}`
  return {
    title,
    author: vera,
    reviewers: [{ person: ana, verdict: 'none', actedOn: undefined }],
    state: 'OPEN',
    isDraft: false,
    createdOn: Date.parse('2026-05-01T09:30:00Z'),
    updatedOn: Date.parse('2026-05-02T09:30:00Z'),
    authorActedOn: undefined,
    sourceBranch: `change-${change.id}`,
    targetBranch: 'main',
    commentCount: 0,
    taskCount: 0,
    builds: 'unknown',
    searchText: toSearchText(title),
    ...change,
  }
}
