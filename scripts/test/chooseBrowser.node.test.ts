import { expect, test } from 'vitest'
import { chooseBrowser } from './chooseBrowser.ts'

function choose(existing: readonly string[], configured?: string) {
  return chooseBrowser({
    configured,
    playwrightPath: '/playwright/chrome',
    searchPath: '/one::/two',
    exists: (path) => existing.includes(path),
  })
}

const everywhere = [
  '/two/google-chrome',
  '/one/google-chrome',
  '/one/chromium-browser',
  '/two/chromium',
  '/one/chromium',
  '/usr/bin/chromium',
  '/playwright/chrome',
  '/mine',
]

test.each([
  [8, '/mine'],
  [7, '/playwright/chrome'],
  [6, '/usr/bin/chromium'],
  [5, '/one/chromium'],
  [4, '/two/chromium'],
  [3, '/one/chromium-browser'],
  [2, '/one/google-chrome'],
  [1, '/two/google-chrome'],
])('default: the best of the first %i', (count, path) => {
  const configured = count === 8 ? '/mine' : undefined
  expect(choose(everywhere.slice(0, count), configured)).toBe(path)
})

test('behavior: a configured browser that is not there stands for no other', () => {
  expect(choose(everywhere, '/gone')).toBeUndefined()
})

test('behavior: an empty configuration is none', () => {
  expect(choose(everywhere, '')).toBe('/playwright/chrome')
})

test('behavior: there is none', () => {
  expect(choose([])).toBeUndefined()
})
