import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  ageChoices,
  buildChoices,
  defaultFilters,
  listStates,
  sortKeys,
  type DeskFilters,
} from './DeskFilters.ts'
import { parseDeskHash } from './parseDeskHash.ts'
import { toDeskHash } from './toDeskHash.ts'

const text = fc.string({ unit: 'binary', maxLength: 40 })
const filters: fc.Arbitrary<DeskFilters> = fc.record({
  query: text,
  state: fc.constantFrom(...listStates),
  author: text,
  reviewer: text,
  build: fc.constantFrom('' as const, ...buildChoices),
  age: fc.constantFrom('' as const, ...ageChoices),
  branch: text,
  sort: fc.constantFrom(...sortKeys),
  isDescending: fc.boolean(),
})

test('default: what was written is read again', () => {
  fc.assert(
    fc.property(filters, (value) => {
      expect(parseDeskHash(toDeskHash(value))).toEqual(value)
    }),
  )
})

test('default: any end of an address gives filters that are written and read as they are', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (hash) => {
      const value = parseDeskHash(`#${hash}`)
      expect(parseDeskHash(toDeskHash(value))).toEqual(value)
    }),
  )
})

test('behavior: the usual filters are no end at all', () => {
  expect(toDeskHash(defaultFilters)).toBe('')
  expect(parseDeskHash('')).toEqual(defaultFilters)
})

test.each<[string, Partial<DeskFilters>]>([
  ['#q=r%C3%A9try+payments', { query: 'rétry payments' }],
  ['#sort=title', { sort: 'title', isDescending: false }],
  ['#sort=-age&state=merged', { sort: 'age', state: 'merged' }],
  ['#sort=odd', {}],
  ['#state=gone&build=green&age=aeon', {}],
  ['#something-else', {}],
])('behavior: %s', (hash, expected) => {
  expect(parseDeskHash(hash)).toEqual({ ...defaultFilters, ...expected })
})

test('behavior: a text without end is cut', () => {
  expect(parseDeskHash(`#q=${'a'.repeat(5_000)}`).query).toHaveLength(200)
})
