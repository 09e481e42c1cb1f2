import { expect, test } from 'vitest'
import type { RowReviewer } from '../ReviewRow.ts'
import { toExportRows } from './toExportRows.ts'

const toPerson = (name: string) => ({ uuid: `{${name}}`, name, avatar: '' })
const toReviewer = (name: string, verdict: RowReviewer['verdict']): RowReviewer => ({
  person: toPerson(name),
  verdict,
  actedOn: undefined,
})
const row = {
  id: 7,
  title: '=1+1',
  author: toPerson('Vera'),
  reviewers: [
    toReviewer('Ana', 'approved'),
    toReviewer('Ben', 'approved'),
    toReviewer('Cem', 'changesRequested'),
    toReviewer('Dee', 'none'),
  ],
  state: 'OPEN' as const,
  isDraft: true,
  createdOn: Date.UTC(2026, 4, 2, 9, 30),
  updatedOn: undefined,
  sourceBranch: 'retries',
  targetBranch: 'main',
  commentCount: 3,
  taskCount: 1,
  builds: 'failed' as const,
}

test('default', () => {
  const [titles = [], fields = []] = toExportRows([row], (column) => column)
  expect(titles.map((title, index) => [title, fields[index]])).toEqual([
    ['number', 7],
    ['pullRequest', '=1+1'],
    ['author', 'Vera'],
    ['state', 'OPEN'],
    ['draft', 'true'],
    ['source', 'retries'],
    ['target', 'main'],
    ['approved', 'Ana; Ben'],
    ['changes', 'Cem'],
    ['waiting', 'Dee'],
    ['builds', 'failed'],
    ['comments', 3],
    ['tasks', 1],
    ['created', '2026-05-02T09:30:00.000Z'],
    ['updated', ''],
  ])
})

test('behavior: builds that nobody has read are left empty', () => {
  const [, fields] = toExportRows([{ ...row, builds: 'unknown' }], (column) => column)
  expect(fields?.[10]).toBe('')
})

test('behavior: no rows', () => {
  expect(toExportRows([], (column) => column)).toHaveLength(1)
})
