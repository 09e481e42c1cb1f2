import { expect, test } from 'vitest'
import { readBridgePage } from './readBridgePage.ts'

test('default', () => {
  const answer = { values: [1, 2], next: 'https://api.bitbucket.org/2.0/x?page=2' }

  expect(readBridgePage(answer)).toEqual({
    values: [1, 2],
    next: 'https://api.bitbucket.org/2.0/x?page=2',
  })
})

test.each([undefined, null, ''])('behavior: %j ends the list', (next) => {
  expect(readBridgePage({ values: [1], next }).next).toBeUndefined()
})

test.each([undefined, null, 'text', [], { values: {} }])('behavior: %j is no page', (answer) => {
  expect(() => readBridgePage(answer)).toThrow('A page of a list has "values".')
})

test('behavior: a next page that is no text is refused', () => {
  expect(() => readBridgePage({ values: [1], next: { href: 'x' } })).toThrow(
    'The next page has no address.',
  )
})

test('fault G03: a page without values is the last, whatever it says', () => {
  const next = 'https://api.bitbucket.org/2.0/x?page=9'
  expect(readBridgePage({ values: [], next }).next).toBeUndefined()
})
