import { expect, test } from 'vitest'
import { headersForPath } from './headersForPath.ts'
import { parseHeadersFile } from './parseHeadersFile.ts'

const rules = parseHeadersFile(`
/*
  Cache-Control: no-store
  X-Frame: one
/assets/*
  ! Cache-Control
  Cache-Control: immutable
  X-Frame: two
/a.b
  X-Exact: yes
`)

test('default', () => {
  expect([...headersForPath(rules, '/')]).toEqual([
    ['cache-control', 'no-store'],
    ['x-frame', 'one'],
  ])
})

test('behavior: a later rule takes away, and adds to what stays', () => {
  expect([...headersForPath(rules, '/assets/main.js')]).toEqual([
    ['cache-control', 'immutable'],
    ['x-frame', 'one, two'],
  ])
})

test('behavior: a pattern without a star is the whole path', () => {
  expect(headersForPath(rules, '/a.b').get('X-Exact')).toBe('yes')
})

test.each(['/a.b/c', '/x/a.b', '/a-b', '/A.b'])('behavior: %s is not /a.b', (path) => {
  expect(headersForPath(rules, path).has('X-Exact')).toBe(false)
})
