import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { toDestination } from './toDestination.ts'

test('default', () => {
  expect(toDestination('http://a/b', { code: '1', state: undefined })).toBe('http://a/b?code=1')
})

test('behavior: what the address has stays as it is', () => {
  expect(toDestination('http://a/b?c=%20d+e', { code: '1' })).toBe('http://a/b?c=%20d+e&code=1')
})

test('parameters: place', () => {
  const answer = { access_token: '1', token_type: 'bearer' }
  expect(toDestination('http://a/b?c', answer, 'fragment')).toBe(
    'http://a/b?c#access_token=1&token_type=bearer',
  )
})

test('behavior: any state comes back as it was, and nothing else with it', () => {
  const places = fc.constantFrom('query' as const, 'fragment' as const)
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), places, (state, place) => {
      const url = new URL(toDestination('http://a/b', { state }, place))
      const text = place === 'query' ? url.search : url.hash
      expect([...new URLSearchParams(text.slice(1))]).toEqual([['state', state]])
      expect(url.origin + url.pathname).toBe('http://a/b')
    }),
    { numRuns: 300 },
  )
})
