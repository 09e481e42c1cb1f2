import { expect, test } from 'vitest'
import { createReviewRow } from '../testing/createReviewRow.ts'
import { toChoices } from './toChoices.ts'

test('default: each once, by name', () => {
  const ben = { uuid: '{ben}', name: 'Ben', avatar: '' }
  const rows = [
    createReviewRow({ id: 1 }),
    createReviewRow({ id: 2, author: ben, targetBranch: 'develop' }),
    createReviewRow({ id: 3, reviewers: [] }),
  ]
  expect(toChoices(rows, new Intl.Collator('en').compare)).toEqual({
    authors: [
      { value: '{ben}', label: 'Ben' },
      { value: '{vera}', label: 'Vera Lindqvist' },
    ],
    reviewers: [{ value: '{ana}', label: 'Ana Moreno' }],
    branches: [
      { value: 'develop', label: 'develop' },
      { value: 'main', label: 'main' },
    ],
  })
})
