import { createQueryStringHash, fromMethodAndUrl } from 'atlassian-jwt'
import * as fc from 'fast-check'
import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { toCanonicalRequest } from './toCanonicalRequest.ts'

const canonical = (method: string, url: string, basePath?: string) =>
  toCanonicalRequest(method, new URL(url), basePath)

test('default', () => {
  expect(canonical('get', 'https://app.example/panel?b=2&a=1')).toBe('GET&/panel&a=1&b=2')
})

test('parameters: basePath', () => {
  expect(canonical('POST', 'https://app.example/base/installed', '/base')).toBe('POST&/installed&')
})

test('behavior: a base path counts as whole segments only', () => {
  expect(canonical('GET', 'https://app.example/based/x', '/base')).toBe('GET&/based/x&')
})

test('behavior: the root is a slash', () => {
  expect(canonical('GET', 'https://app.example')).toBe('GET&/&')
})

test('behavior: one slash at the end does not count', () => {
  expect(canonical('GET', 'https://app.example/a/')).toBe('GET&/a&')
  expect(canonical('GET', 'https://app.example/a//')).toBe('GET&/a/&')
})

test('behavior: repeated values are sorted and joined', () => {
  expect(canonical('GET', 'https://app.example/?s=b&s=a')).toBe('GET&/&s=a,b')
})

test('behavior: the token itself does not count', () => {
  expect(canonical('GET', 'https://app.example/?a=1&jwt=x')).toBe('GET&/&a=1')
})

test('behavior: capital letters come first', () => {
  expect(canonical('GET', 'https://app.example/?b=1&A=2')).toBe('GET&/&A=2&b=1')
})

const hash = (text: string) => createHash('sha256').update(text).digest('hex')

function hashOfLibrary(address: string): string {
  const { pathname, search } = new URL(address)
  return createQueryStringHash(fromMethodAndUrl('GET', pathname + search))
}

test.each([
  'https://app.example/panel?q=a%20b%2Bc*~!()%27&empty=&UPPER=1&lower=2',
  'https://app.example/panel?repo=%7Bb4434b4d-6a0e-4f57-8d75-e02a824abeb0%7D&full=acme%2Fwidgets',
  'https://app.example/2.0/repositories/%7B21fa9bf8%7D/widgets/',
  'https://app.example/panel?comma=a%2Cb&comma=c',
  'https://app.example/a&b?x=%E2%82%AC',
])("behavior: its hash is the one of Atlassian's library for %s", (address) => {
  expect(hash(canonical('GET', address))).toBe(hashOfLibrary(address))
})

test("behavior: its hash is the one of Atlassian's library for any query", () => {
  // The library drops this one name, which no JavaScript object can hold as data.
  const name = fc.string({ minLength: 1 }).filter((text) => text !== '__proto__')
  const query = fc.array(fc.tuple(name, fc.string()), { maxLength: 5 })

  fc.assert(
    fc.property(query, (pairs) => {
      const address = `https://app.example/panel?${new URLSearchParams(pairs).toString()}`
      expect(hash(canonical('GET', address))).toBe(hashOfLibrary(address))
    }),
    { numRuns: 500 },
  )
})
