import { expect, test } from 'vitest'
import { checkPath } from './checkPath.ts'

test.each([
  ['/2.0/user'],
  ['/2.0/repositories/%7B%7D/%7Bx%7D?q=a%2Fb&x=../y'],
  ['/2.0/repositories/acme/a..b'],
  [`/${'x'.repeat(7_999)}`],
])('behavior: lets %s through', (path) => {
  expect(() => checkPath(path)).not.toThrow()
})

test.each([
  ['https://evil.example/2.0/user'],
  ['//evil.example/2.0'],
  ['2.0/user'],
  [''],
  ['/2.0/../site'],
  ['/2.0/..'],
  ['/2.0/.?q=1'],
  ['/2.0/./user'],
  ['/2.0/%2e%2E/site'],
  ['/2.0/.%2e/site'],
  ['/2.0\\..\\site'],
  ['/2.0/a%5Cb'],
  ['/2.0/a%2Fb'],
  ['/2.0/a%00'],
  ['/2.0/a\nb'],
  ['/2.0/\ud800'],
  [`/${'x'.repeat(8_000)}`],
])('behavior: refuses %j', (path) => {
  expect(() => checkPath(path)).toThrow(/^A path /)
})
