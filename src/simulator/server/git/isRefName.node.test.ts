import { expect, test } from 'vitest'
import { isFilePath } from './isFilePath.ts'
import { isRefName } from './isRefName.ts'

test.each(['main', 'feature/x', 'v1.0', 'Ümlaut', 'a@b', 'a.lockx'])(
  '%s names a branch',
  (name) => {
    expect(isRefName(name)).toBe(true)
  },
)

// What `git check-ref-format --branch` refuses.
test.each([
  '',
  '@',
  '-d',
  '/a',
  'a/',
  'a//b',
  'a..b',
  '.a',
  'a/.b',
  'a.',
  'a.lock',
  'a.lock/b',
  'a b',
  'a~1',
  'a^',
  'a:b',
  'a?',
  'a*',
  'a[',
  'a\\b',
  'a@{b',
  'a\n',
  'a\0',
  'a\u007f',
  'x'.repeat(251),
])('%j names none', (name) => {
  expect(isRefName(name)).toBe(false)
})

test.each(['a', 'a/b.md', '..a', 'a..', '.gitignore', ' '])('%j is a path', (path) => {
  expect(isFilePath(path)).toBe(true)
})

test.each([
  '',
  '/a',
  'a/',
  'a//b',
  '.',
  '..',
  'a/../b',
  '.git',
  'a/.Git/x',
  'a\0',
  'a\nb',
  'x/'.repeat(50) + 'x',
])('%j is none', (path) => {
  expect(isFilePath(path)).toBe(false)
})
