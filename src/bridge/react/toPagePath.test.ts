import { expect, test } from 'vitest'
import { toPagePath } from './toPagePath.ts'

const origin = 'https://api.bitbucket.org'
const origins = [origin, 'http://localhost:7990']

test('default', () => {
  expect(toPagePath(`${origin}/2.0/x?page=2&q=a%20b`, origins)).toBe('/2.0/x?page=2&q=a%20b')
})

test('behavior: each of the origins is the API', () => {
  expect(toPagePath('http://localhost:7990/2.0/x?page=2', origins)).toBe('/2.0/x?page=2')
})

test('behavior: a path stays as it is', () => {
  expect(toPagePath('/2.0/x?page=2', origins)).toBe('/2.0/x?page=2')
})

test.each([
  'https://evil.example/2.0/x?page=2',
  'http://api.bitbucket.org/2.0/x',
  'https://api.bitbucket.org.evil.example/2.0/x',
  'https://api.bitbucket.org@evil.example/2.0/x',
  '//evil.example/2.0/x',
  'javascript:alert(1)',
  '42',
])('behavior: refuses %j', (address) => {
  expect(() => toPagePath(address, origins)).toThrow('The next page is not on the API.')
})
