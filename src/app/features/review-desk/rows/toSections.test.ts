import { expect, test } from 'vitest'
import type { ReviewRow, RowReviewer } from '../ReviewRow.ts'
import { createReviewRow } from '../testing/createReviewRow.ts'
import { toSections } from './toSections.ts'

const ana = { uuid: '{ana}', name: 'Ana Moreno', avatar: '' }
const by = (verdict: RowReviewer['verdict'], actedOn?: number) => ({
  reviewers: [{ person: ana, verdict, actedOn }],
})

test.each<[string, Partial<ReviewRow>, string]>([
  ['a reviewer who has not decided', by('none'), 'needsMe'],
  ['a reviewer who approved', by('approved', 5), 'others'],
  ['a reviewer who asked for changes', by('changesRequested', 5), 'others'],
  [
    'changes that the author has answered',
    { ...by('changesRequested', 5), authorActedOn: 6 },
    'needsMe',
  ],
  ['an answer from before', { ...by('changesRequested', 5), authorActedOn: 4 }, 'others'],
  ['changes of an unknown time', { ...by('changesRequested'), authorActedOn: 6 }, 'others'],
  ['an approval before an answer', { ...by('approved', 5), authorActedOn: 6 }, 'others'],
  ['the author', { author: ana, reviewers: [] }, 'mine'],
  ['an author who is a reviewer, too', { author: ana }, 'mine'],
  ['nobody in it', { reviewers: [] }, 'others'],
  ['a merged one', { state: 'MERGED' }, 'others'],
])('default: %s', (_, change, name) => {
  const sections = toSections([createReviewRow({ id: 1, ...change })], '{ana}')
  expect(sections.flatMap((one) => (one.rows.length > 0 ? [one.name] : []))).toEqual([name])
})

test('behavior: the order of rows stays', () => {
  const rows = [3, 1, 2].map((id) => createReviewRow({ id }))
  expect(toSections(rows, '{ana}')[0]?.rows.map(({ id }) => id)).toEqual([3, 1, 2])
})

test('behavior: as long as the reader is not known, nothing is theirs', () => {
  const counts = toSections([createReviewRow({ id: 1 })], undefined).map(({ rows }) => rows.length)
  expect(counts).toEqual([0, 0, 1])
})
