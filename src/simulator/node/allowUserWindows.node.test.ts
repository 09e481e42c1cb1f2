import { expect, test } from 'vitest'
import { allowUserWindows } from './allowUserWindows.ts'

const origin = 'http://localhost:7990'

test('default', () => {
  expect(
    allowUserWindows(`default-src 'none'; frame-ancestors ${origin}; base-uri 'none'`, origin),
  ).toBe(`default-src 'none'; frame-ancestors ${origin} http://*.localhost:7990; base-uri 'none'`)
})

test.each([
  "frame-ancestors 'none'",
  'frame-ancestors http://localhost:79901',
  `script-src ${origin}`,
  'no-referrer',
])('behavior: %s stays', (header) => {
  expect(allowUserWindows(header, origin)).toBe(header)
})
