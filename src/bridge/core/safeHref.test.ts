import { expect, test } from 'vitest'
import { safeHref } from './safeHref.ts'

test.each([
  ['https://bitbucket.org/account/'],
  ['http://localhost:7990/account/'],
  ['http://127.0.0.1:7990/account/'],
])('behavior: lets %s through', (address) => {
  expect(safeHref(address)).toBe(address)
})

test.each([
  ['javascript:alert(1)'],
  ['data:text/html,x'],
  ['vbscript:x'],
  ['blob:https://bitbucket.org/1'],
  ['//evil.example'],
  ['/account'],
  ['http://bitbucket.org/'],
  ['https://bitbucket.org@evil.example/'],
  ['https://user:secret@bitbucket.org/'],
  ['https://:secret@bitbucket.org/'],
  ['ftp://localhost/'],
  ['java\nscript:alert(1)'],
  [''],
])('behavior: refuses %j', (address) => {
  expect(safeHref(address)).toBeUndefined()
})
