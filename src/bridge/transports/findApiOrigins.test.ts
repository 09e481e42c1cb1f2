import { afterEach, expect, test, vi } from 'vitest'
import { findApiOrigins } from './findApiOrigins.ts'

afterEach(() => {
  vi.unstubAllGlobals()
  document.head.replaceChildren()
})

test("default: Bitbucket's own", () => {
  expect(findApiOrigins()).toEqual(['https://api.bitbucket.org'])
})

test.each([
  ['https://bitbucket.org/atlassian-connect/all.js', []],
  ['https://bitbucket.org/atlassian-connect/all-debug.js', []],
  ['http://localhost:7990/atlassian-connect/all.js', ['http://localhost:7990']],
  ['https://vendor.example/app.js', []],
])('behavior: the script %s', (source, others) => {
  const script = document.createElement('script')
  script.type = 'text/plain'
  script.src = source
  document.head.append(script)

  expect(findApiOrigins()).toEqual(['https://api.bitbucket.org', ...others])
})

test('behavior: outside of a browser it is Bitbucket alone', () => {
  vi.stubGlobal('document', undefined)

  expect(findApiOrigins()).toEqual(['https://api.bitbucket.org'])
})
