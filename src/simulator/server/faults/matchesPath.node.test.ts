import { expect, test } from 'vitest'
import { matchesPath } from './matchesPath.ts'

test.each([
  ['*', '/2.0/user'],
  ['/2.0/user', '/2.0/user'],
  ['/2.0/*', '/2.0/user'],
  ['/2.0/*', '/2.0/'],
  ['*/user', '/2.0/user'],
  ['/2.0/*/pullrequests/*', '/2.0/repositories/acme/checkout/pullrequests/1'],
  ['/a*b*b', '/a/b/b'],
  ['/2.0/**', '/2.0/user'],
])('behavior: %s fits %s', (pattern, path) => {
  expect(matchesPath(pattern, path)).toBe(true)
})

test.each([
  ['/2.0/user', '/2.0/users'],
  ['/2.0/user', '/2.0/use'],
  ['/2.0/*', '/!api/2.0/user'],
  ['/a*b*b', '/a/b'],
  ['/ab*ba', '/aba'],
  ['/2.0/.*', '/2.0/user'],
])('behavior: %s does not fit %s', (pattern, path) => {
  expect(matchesPath(pattern, path)).toBe(false)
})

test('behavior: a hostile pattern takes no time', () => {
  const startedAt = performance.now()
  expect(matchesPath('*a'.repeat(200), `/${'a'.repeat(100_000)}b`)).toBe(false)
  expect(performance.now() - startedAt).toBeLessThan(500)
})
