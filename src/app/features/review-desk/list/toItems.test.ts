import { expect, test } from 'vitest'
import { toSections, type SectionName } from '../rows/toSections.ts'
import { createReviewRow } from '../testing/createReviewRow.ts'
import { toItems } from './toItems.ts'

const rows = [1, 2].map((id) => createReviewRow({ id }))
const list = (me: string, options?: { closed?: SectionName[]; isGrouped?: boolean }) =>
  toItems(toSections(rows, me), {
    closed: new Set(options?.closed),
    isGrouped: options?.isGrouped ?? true,
  }).map((item) => {
    if (item.kind === 'clear') return 'clear'
    return item.kind === 'head'
      ? `${item.section} (${item.count})`
      : `${item.row.id}: ${item.position} of ${item.count}`
  })

test('default', () => {
  expect(list('{ana}')).toEqual(['needsMe (2)', '1: 1 of 2', '2: 2 of 2'])
})

test('behavior: that nothing needs the reader is worth a line', () => {
  expect(list('{vera}')).toEqual(['needsMe (0)', 'clear', 'mine (2)', '1: 1 of 2', '2: 2 of 2'])
})

test('behavior: of a closed section the head is left', () => {
  expect(list('{ana}', { closed: ['needsMe'] })).toEqual(['needsMe (2)'])
  expect(list('{vera}', { closed: ['needsMe', 'mine'] })).toEqual(['needsMe (0)', 'mine (2)'])
})

test('behavior: without groups there are rows only', () => {
  expect(list('{ben}', { isGrouped: false })).toEqual(['1: 1 of 2', '2: 2 of 2'])
})
