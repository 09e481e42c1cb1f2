import { expect, test } from 'vitest'
import { judgePages } from './judgePages.ts'

const page = (...ids: number[]) => ({ values: ids.map((id) => ({ id })) })

test.each([
  ['no page', [], { repeatedCount: 0, isStuck: false }],
  ['an empty page', [page()], { repeatedCount: 0, isStuck: false }],
  ['pages in order', [page(1, 2), page(3)], { repeatedCount: 0, isStuck: false }],
  [
    'one that moved to the next page',
    [page(1, 2), page(2, 3)],
    { repeatedCount: 1, isStuck: false },
  ],
  ['the same page again', [page(1, 2), page(1, 2)], { repeatedCount: 2, isStuck: true }],
  ['one twice on a page', [page(1, 1)], { repeatedCount: 1, isStuck: false }],
  ['values that are none', [{ values: [null, 'x'] }], { repeatedCount: 0, isStuck: false }],
])('fault G: %s', (_, pages, report) => {
  expect(judgePages(pages)).toEqual(report)
})
