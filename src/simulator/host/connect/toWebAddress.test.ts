import { expect, test } from 'vitest'
import { toWebAddress } from './toWebAddress.ts'

test.for([
  ['https://app.example/a?b=c', 'https://app.example/a?b=c'],
  ['http://localhost:7991/', 'http://localhost:7991/'],
  ['javascript:alert(1)', undefined],
  ['data:text/html,x', undefined],
  ['//app.example', undefined],
  ['/path', undefined],
  ['https://', undefined],
])('behavior: %s', ([url, address]) => {
  expect(toWebAddress(String(url))).toBe(address)
})
