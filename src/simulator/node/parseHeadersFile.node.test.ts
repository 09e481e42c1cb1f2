import { expect, test } from 'vitest'
import { parseHeadersFile } from './parseHeadersFile.ts'

test('default', () => {
  const text = [
    '# All pages',
    '/*',
    '  Referrer-Policy: no-referrer',
    "  Content-Security-Policy: default-src 'none'; img-src https://a.example:8443",
    '',
    '/assets/*',
    '\t! Cache-Control',
    '  Cache-Control: immutable  ',
  ].join('\n')
  expect(parseHeadersFile(text)).toEqual([
    {
      pattern: '/*',
      headers: [
        { name: 'Referrer-Policy', value: 'no-referrer' },
        {
          name: 'Content-Security-Policy',
          value: "default-src 'none'; img-src https://a.example:8443",
        },
      ],
    },
    {
      pattern: '/assets/*',
      headers: [
        { name: 'Cache-Control', value: undefined },
        { name: 'Cache-Control', value: 'immutable' },
      ],
    },
  ])
})

test('behavior: lines may end as on Windows', () => {
  expect(parseHeadersFile('/a\r\n  B: c\r\n')).toEqual([
    { pattern: '/a', headers: [{ name: 'B', value: 'c' }] },
  ])
})

test.each([
  ['  A: b', 'A: b', 1],
  ['/a\nA: b', 'A: b', 2],
  ['/a\n\n  A b', 'A b', 3],
  ['/a\n  A:', 'A:', 2],
  ['https://a.example/*', 'https://a.example/*', 1],
])('behavior: refuses %j', (text, content, line) => {
  expect(() => parseHeadersFile(text)).toThrow(
    new Error(`_headers, line ${line}: expected a path or "Name: value": ${content}`),
  )
})
